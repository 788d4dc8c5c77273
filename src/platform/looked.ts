import { decodeLooked, type Looked, type LookedAt, lookAt, type News, newsSince, withLook } from '../core/looked.ts';
import { isInPrivateWindow } from './private-window.ts';
import { type Area, readStored, removeStored, writeStored } from './storage.ts';
import { keepUnread } from './unread.ts';

/** The key on disk; there only while the user wants looks to be remembered. */
export const LOOKED_KEY = 'looked';

/** The key in memory: the looks since the browser started. */
export const SEEN_KEY = 'seen';

const load = async (area: Area, key: string): Promise<Looked> => decodeLooked(await readStored(area, key));

/** The looks that are remembered on disk. Rejects where the storage cannot be read. */
export const loadLooked = (): Promise<Looked> => load('local', LOOKED_KEY);

/** The looks since the browser started. Rejects where the storage cannot be read. */
export const loadSeen = (): Promise<Looked> => load('session', SEEN_KEY);

/** Remembers, until the browser closes, what a vendor's record showed. Private windows leave nothing behind. */
export const markSeen = (slug: string, now: LookedAt): Promise<void> =>
  navigator.locks.request(SEEN_KEY, async () => {
    if (await isInPrivateWindow()) return;
    const seen = await loadSeen();
    if (lookAt(seen, slug)?.revision === now.revision) return;
    await writeStored('session', SEEN_KEY, withLook(seen, slug, now));
  });

/**
 * What is new in a vendor's record since the last look, which this one replaces, except in a private window. Nothing
 * where it cannot be kept.
 */
export const takeLook = (slug: string, now: LookedAt): Promise<News> =>
  navigator.locks.request(LOOKED_KEY, async () => {
    const stored = await readStored('local', LOOKED_KEY);
    const before = lookAt(decodeLooked(stored), slug);
    // A full disk must not cost the reader the record.
    if (before?.revision !== now.revision && !(await isInPrivateWindow()))
      await writeLooked(stored, (looked) => withLook(looked, slug, now)).catch(console.warn);
    return newsSince(before, now);
  });

/** Writes the looks since the browser started to disk, for a user who has just agreed to that. */
export const keepSeen = (): Promise<void> =>
  navigator.locks.request(LOOKED_KEY, async () => {
    const [seen, stored] = await Promise.all([loadSeen(), readStored('local', LOOKED_KEY)]);
    const looked = decodeLooked(stored);
    if (Object.keys(seen).some((slug) => lookAt(looked, slug) === undefined))
      await writeLooked(stored, () => ({ ...seen, ...looked }));
  });

export const forgetLooks = (): Promise<void> =>
  navigator.locks.request(LOOKED_KEY, () => removeStored('local', LOOKED_KEY));

async function writeLooked(stored: unknown, change: (looked: Looked) => Looked): Promise<void> {
  const looked = decodeLooked(stored);
  await keepUnread(LOOKED_KEY, stored, looked);
  await writeStored('local', LOOKED_KEY, change(looked));
}
