import { decodeLooked, type LookedAt, lookAt, type News, newsSince, withLook } from '../core/looked.ts';
import { readStored, removeStored, writeStored } from './storage.ts';
import { keepUnread } from './unread.ts';

/** The key on disk; there only while the user wants looks to be remembered. */
export const LOOKED_KEY = 'looked';

/** What is new in a vendor's record since the last look, which this one replaces. Nothing where it cannot be kept. */
export const takeLook = (slug: string, now: LookedAt): Promise<News> =>
  navigator.locks.request(LOOKED_KEY, async () => {
    const stored = await readStored('local', LOOKED_KEY);
    const looked = decodeLooked(stored);
    const before = lookAt(looked, slug);
    // A full disk must not cost the reader the record.
    if (before?.revision !== now.revision)
      await keepUnread(LOOKED_KEY, stored, looked)
        .then(() => writeStored('local', LOOKED_KEY, withLook(looked, slug, now)))
        .catch(console.warn);
    return newsSince(before, now);
  });

export const forgetLooks = (): Promise<void> =>
  navigator.locks.request(LOOKED_KEY, () => removeStored('local', LOOKED_KEY));
