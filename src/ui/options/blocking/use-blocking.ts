import { useEffect, useState } from 'preact/hooks';
import type { BlockAndWatch } from '../../../core/blocking/block-and-watch.ts';
import { loadBlockAndWatch, watchBlockAndWatch } from '../../../platform/blocking/block-and-watch.ts';
import { type BlockingState, blockingState } from '../../../platform/blocking/blocking-state.ts';
import { type ExactState, exactState } from '../../../platform/blocking/exact-state.ts';
import { canWatch } from '../../../platform/blocking/permissions.ts';
import { watchPermissions } from '../../../platform/browser/permissions.ts';

/** How often what passes by itself is looked at again, and for how long: the worker sets rules a moment after the wish. */
const LOOK_AGAIN_MS = 500;
const MOST_LOOKS = 20;

export type Blocking = { wish: BlockAndWatch; state: BlockingState; watching: boolean; exact: ExactState };

async function read(): Promise<Blocking> {
  const wish = await loadBlockAndWatch();
  const [state, watching, exact] = await Promise.all([
    blockingState(wish),
    wish.watches && canWatch(),
    wish.watches ? exactState() : ('off' as const),
  ]);
  return { wish, state, watching, exact };
}

/** What is wanted and what holds, asked again whenever either may have changed. Null until it is known. */
export function useBlocking(): Blocking | null {
  const [blocking, setBlocking] = useState<Blocking | null>(null);
  useEffect(() => {
    let timer = 0;
    let looks = 0;
    let asked = 0;
    const look = async () => {
      const question = ++asked;
      clearTimeout(timer);
      const now = await read().catch(() => null);
      if (question !== asked || now === null) return;
      setBlocking(now);
      if (now.state === 'starting' && looks++ < MOST_LOOKS) timer = window.setTimeout(look, LOOK_AGAIN_MS);
    };
    const again = () => {
      looks = 0;
      void look();
    };
    again();
    const stops = [watchBlockAndWatch(again), watchPermissions(again)];
    return () => {
      asked += 1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return blocking;
}
