import { type BlockAndWatch, withBlocked, withItem } from '../../../core/blocking/block-and-watch.ts';
import { changeBlockAndWatch } from '../../../platform/blocking/block-and-watch.ts';
import { askToBlock, askToWatch, askToWatchExactly, releaseBlocking } from '../../../platform/blocking/permissions.ts';
import { setRules } from '../../../platform/blocking/rules.ts';
import type { BlockActions } from './BlockPart.tsx';

type Run = (task: Promise<unknown>) => void;
type Change = (wish: BlockAndWatch) => BlockAndWatch;

const blocksAny = ({ blocked }: BlockAndWatch): boolean => blocked === 'all' || blocked.length > 0;

/**
 * Asks first, and stores the wish while the browser asks: once it has granted, the extension may start anew at any moment. A
 * refused wish is taken back.
 */
async function begin(ask: () => Promise<boolean>, change: Change, undo: Change): Promise<void> {
  const asked = ask();
  await changeBlockAndWatch(change);
  if (!(await asked)) await changeBlockAndWatch(undo);
}

/** Rules go first, then what is not needed any more: rules outlive the permission. */
async function end(change: Change, after: BlockAndWatch): Promise<void> {
  await changeBlockAndWatch(change);
  if (!blocksAny(after)) await setRules([], []);
  await releaseBlocking({ blocks: blocksAny(after), watches: after.watches });
}

export function blockActions(wish: BlockAndWatch, run: Run): BlockActions {
  const block = (blocked: BlockAndWatch['blocked'], on: boolean) => {
    const change: Change = (own) => ({ ...own, blocked });
    run(on ? begin(askToBlock, change, (own) => ({ ...own, blocked: wish.blocked })) : end(change, change(wish)));
  };
  return {
    blockAll: (on) => block(on ? 'all' : [], on),
    block: (slug, on) => block(withBlocked(wish, slug, on), on),
    take: (host, on) => run(changeBlockAndWatch((own) => ({ ...own, taken: withItem(own.taken, host, on) }))),
    pause: (paused) => run(changeBlockAndWatch((own) => ({ ...own, paused }))),
    except: (site, on) =>
      run(changeBlockAndWatch((own) => ({ ...own, exceptions: withItem(own.exceptions, site, on) }))),
    allow: () => run(askToBlock()),
  };
}

export function watchActions(wish: BlockAndWatch, run: Run) {
  const change =
    (watches: boolean): Change =>
    (own) => ({ ...own, watches });
  return {
    watch: (on: boolean) =>
      run(on ? begin(askToWatch, change(true), change(false)) : end(change(false), { ...wish, watches: false })),
    watchExactly: (on: boolean) =>
      run(on ? askToWatchExactly() : releaseBlocking({ blocks: blocksAny(wish), watches: wish.watches, exact: false })),
  };
}
