import { useEffect } from 'preact/hooks';
import { isLocked } from '../../core/user/policy.ts';
import { message } from '../../platform/browser/messages.ts';
import { closeThisTab, isUnasked, libraryAddress, openOptions } from '../../platform/browser/pages.ts';
import { changeSettings } from '../../platform/storage/user-state.ts';
import { toolbarKind } from '../../platform/toolbar/toolbar-kind.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { WelcomeView } from './WelcomeView.tsx';

/** A vendor with a long record, and the address that people know it by. */
const EXAMPLE = { slug: 'xiaomi', name: 'Xiaomi', site: 'https://www.mi.com/' };

/** Reads and writes how loudly to warn; everything else on the page stands still. */
export function Welcome() {
  const userState = useUserState();
  useEffect(() => {
    document.title = `${message('welcomeTitle')} · Telltale`;
  }, []);
  // Chrome may hand an organisation's policy to the extension only after it was installed.
  const unwanted = userState?.policy.firstRun === false && isUnasked();
  useEffect(() => {
    if (unwanted) void closeThisTab();
  }, [unwanted]);
  if (userState === null || unwanted) return null;
  return (
    <WelcomeView
      loudness={userState.settings.loudness}
      locked={isLocked(userState.policy, 'loudness')}
      toolbar={toolbarKind()}
      example={{
        name: EXAMPLE.name,
        record: libraryAddress(EXAMPLE.slug),
        site: EXAMPLE.site,
      }}
      setLoudness={(loudness) => changeSettings((own) => ({ ...own, loudness }))}
      openSettings={() => void openOptions()}
    />
  );
}
