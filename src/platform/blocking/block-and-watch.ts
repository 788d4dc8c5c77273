import { type BlockAndWatch, decodeBlockAndWatch } from '../../core/blocking/block-and-watch.ts';
import { keepAsideIfLossy } from '../storage/kept-aside.ts';
import { readStored, watchStored, writeStored } from '../storage/storage.ts';

/** The key on disk; there only once somebody blocked or watched. */
export const BLOCK_AND_WATCH_KEY = 'blockAndWatch';

/** What somebody wants of it. Rejects where the storage cannot be read. */
export const loadBlockAndWatch = async (): Promise<BlockAndWatch> =>
  decodeBlockAndWatch(await readStored('local', BLOCK_AND_WATCH_KEY));

/** Changes it. Rejects, and changes nothing, where the storage cannot be read or written. */
export const changeBlockAndWatch = (change: (wish: BlockAndWatch) => BlockAndWatch): Promise<void> =>
  navigator.locks.request(BLOCK_AND_WATCH_KEY, async () => {
    const stored = await readStored('local', BLOCK_AND_WATCH_KEY);
    const wish = decodeBlockAndWatch(stored);
    await keepAsideIfLossy(BLOCK_AND_WATCH_KEY, stored, wish);
    await writeStored('local', BLOCK_AND_WATCH_KEY, change(wish));
  });

/** Calls back whenever it changed, in this page or another. Returns the function that ends it. */
export const watchBlockAndWatch = (onChange: () => void): (() => void) =>
  watchStored((area, keys) => {
    if (area === 'local' && keys.includes(BLOCK_AND_WATCH_KEY)) onChange();
  });
