import {
  decodeReadMarks,
  type News,
  newsSince,
  type ReadMark,
  readMarkFor,
  withReadMark,
} from '../../core/user/read-marks.ts';
import { keepAsideIfLossy } from './kept-aside.ts';
import { readStored, removeStored, writeStored } from './storage.ts';

/** The key on disk; there only while the user wants looks to be remembered. */
export const READ_MARKS_KEY = 'readMarks';

/** What is new in a vendor's record since the last look, which this one replaces. Nothing where it cannot be kept. */
export const updateReadMark = (slug: string, now: ReadMark): Promise<News> =>
  navigator.locks.request(READ_MARKS_KEY, async () => {
    const stored = await readStored('local', READ_MARKS_KEY);
    const readMarks = decodeReadMarks(stored);
    const before = readMarkFor(readMarks, slug);
    // A full disk must not cost the reader the record.
    if (before?.revision !== now.revision)
      await keepAsideIfLossy(READ_MARKS_KEY, stored, readMarks)
        .then(() => writeStored('local', READ_MARKS_KEY, withReadMark(readMarks, slug, now)))
        .catch(console.warn);
    return newsSince(before, now);
  });

export const forgetReadMarks = (): Promise<void> =>
  navigator.locks.request(READ_MARKS_KEY, () => removeStored('local', READ_MARKS_KEY));
