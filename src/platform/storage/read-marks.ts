import {
  decodeReadMarks,
  type News,
  newsSince,
  type ReadMark,
  type ReadMarks,
  readMarkFor,
  withReadMark,
} from '../../core/user/read-marks.ts';
import { isInPrivateWindow } from '../browser/private-window.ts';
import { keepAsideIfLossy } from './kept-aside.ts';
import { type Area, readStored, removeStored, writeStored } from './storage.ts';

/** The key on disk; there only while the user wants views to be remembered. */
export const READ_MARKS_KEY = 'readMarks';

/** The key in memory: views since the browser started. */
export const SEEN_THIS_SESSION_KEY = 'seenThisSession';

const load = async (area: Area, key: string): Promise<ReadMarks> => decodeReadMarks(await readStored(area, key));

/** The views since the browser started. Rejects where the storage cannot be read. */
export const loadSeenThisSession = (): Promise<ReadMarks> => load('session', SEEN_THIS_SESSION_KEY);

/** Remembers, until the browser closes, what a vendor's record showed. Private windows leave nothing behind. */
export const markSeenThisSession = (slug: string, now: ReadMark): Promise<void> =>
  navigator.locks.request(SEEN_THIS_SESSION_KEY, async () => {
    if (await isInPrivateWindow()) return;
    const seen = await loadSeenThisSession();
    if (readMarkFor(seen, slug)?.revision === now.revision) return;
    await writeStored('session', SEEN_THIS_SESSION_KEY, withReadMark(seen, slug, now));
  });

/**
 * What is new in a vendor's record since the last look, which this one replaces, except in a private window. Nothing
 * where it cannot be kept.
 */
export const updateReadMark = (slug: string, now: ReadMark): Promise<News> =>
  navigator.locks.request(READ_MARKS_KEY, async () => {
    const stored = await readStored('local', READ_MARKS_KEY);
    const before = readMarkFor(decodeReadMarks(stored), slug);
    // A full disk must not cost the reader the record.
    if (before?.revision !== now.revision && !(await isInPrivateWindow()))
      await writeLooked(stored, (readMarks) => withReadMark(readMarks, slug, now)).catch(console.warn);
    return newsSince(before, now);
  });

/** Writes the views since the browser started to disk, for a user who has just agreed to that. */
export const keepSeenThisSession = (): Promise<void> =>
  navigator.locks.request(READ_MARKS_KEY, async () => {
    const [seen, stored] = await Promise.all([loadSeenThisSession(), readStored('local', READ_MARKS_KEY)]);
    const readMarks = decodeReadMarks(stored);
    if (Object.keys(seen).some((slug) => readMarkFor(readMarks, slug) === undefined))
      await writeLooked(stored, () => ({ ...seen, ...readMarks }));
  });

export const forgetReadMarks = (): Promise<void> =>
  navigator.locks.request(READ_MARKS_KEY, () => removeStored('local', READ_MARKS_KEY));

async function writeLooked(stored: unknown, change: (readMarks: ReadMarks) => ReadMarks): Promise<void> {
  const readMarks = decodeReadMarks(stored);
  await keepAsideIfLossy(READ_MARKS_KEY, stored, readMarks);
  await writeStored('local', READ_MARKS_KEY, change(readMarks));
}
