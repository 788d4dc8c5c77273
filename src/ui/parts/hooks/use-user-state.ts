import { useLayoutEffect, useState } from 'preact/hooks';
import type { UserState } from '../../../core/recognise/judge.ts';
import { loadUserState, watchUserState } from '../../../platform/storage/user-state.ts';

/** The user's state, kept up to date with every page that changes it. Null until it is read. */
export function useUserState(): UserState | null {
  const [userState, setUserState] = useState<UserState | null>(null);
  useLayoutEffect(() => {
    const read = () => void loadUserState().then((loaded) => setUserState(loaded.userState));
    read();
    return watchUserState(read);
  }, []);
  return userState;
}
