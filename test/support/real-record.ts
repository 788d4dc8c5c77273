import { openFiles } from '../../src/data/compile/opened.ts';
import type { RecordFiles } from '../../src/data/compile/record-files.ts';
import { digest, readRecordWithProblems } from '../../tools/record.ts';
import { recordFiles } from '../../tools/record-plugin.ts';

const kept = globalThis as { [name: symbol]: unknown };

/** Makes it once a process: modules may be evaluated anew for each file of tests, globals stay. */
function once<Made>(name: string, make: () => Made): Made {
  const key = Symbol.for(`telltale test ${name}`);
  kept[key] ??= make();
  return kept[key] as Made;
}

/**
 * The record as it is on disk, without what has problems, of which a test of its own tells. All tests of a process share
 * it: nobody writes into it.
 */
export const realRecord = (): RecordFiles =>
  once('record', () => readRecordWithProblems(new Date().toISOString().slice(0, 10)).files);

/** What the package holds of it, by path. */
export const realFiles = (): Map<string, string | Uint8Array> => once('files', () => recordFiles(realRecord()));

/** The same, opened as the extension opens it. */
export const realOpened = () => once('opened', () => openFiles(realRecord(), digest));
