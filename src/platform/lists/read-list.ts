import { ListCompiler } from '../../core/lists/compile-list.ts';
import type { CompiledList } from '../../core/lists/compiled-list.ts';
import type { ListFormat } from '../../core/lists/formats/format-names.ts';
import { openList } from '../../core/lists/list.ts';
import { HEAD_BYTES, isText, TextChunks } from '../../core/lists/reading/bytes.ts';
import type { ImportReport } from '../../core/lists/reading/import-report.ts';
import { ListReader } from '../../core/lists/reading/list-reader.ts';
import { loadPublicSuffixes } from './public-suffixes.ts';

/** Ten times the largest public lists. */
export const MAX_FILE_BYTES = 400 * 1024 * 1024;

const SLICE_BYTES = 1 << 19;

/** Why a file is not read at all. */
export type ListFileProblem = 'too-large' | 'not-text' | 'unreadable';

export type ReadList = {
  report: ImportReport;
  compiled: CompiledList;
  /** Of the imported entries, how many stood in `previous` already. */
  kept: number;
};

export type ReadListOptions = {
  /** Detected from the file where it is not given. */
  format?: ListFormat | undefined;
  seed: number;
  thisYear: number;
  /** The list as it was before, to be compared with. */
  previous?: CompiledList | undefined;
  /** Gets the bytes read so far. */
  onProgress?: ((read: number) => void) | undefined;
};

/** How a file becomes a list: in this thread (`readList`), or in a worker of a page's own. */
export type Compile = typeof readList;

/** Reads and compiles a list, slice by slice, so that whatever else runs in the same thread gets its turns. */
export async function readList(file: Blob, options: ReadListOptions): Promise<ReadList | { problem: ListFileProblem }> {
  if (file.size > MAX_FILE_BYTES) return { problem: 'too-large' };
  if (!isText(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))) return { problem: 'not-text' };
  const { format, seed, thisYear, onProgress } = options;
  const opened = options.previous && openList({ id: '', name: '', level: 'none' }, options.previous);
  const previous = typeof opened === 'object' ? opened : undefined;
  const compiler = new ListCompiler(seed);
  let kept = 0;
  const reader = new ListReader({
    format,
    thisYear,
    isPublicSuffix: await loadPublicSuffixes(),
    onEntry({ reason, source, ...entry }) {
      compiler.add({ ...entry, reason: [reason, source].filter(Boolean).join(' · ') });
      if (previous?.find(entry.domain)?.domain === entry.domain) kept++;
    },
    onException: (domain) => compiler.except(domain),
  });
  const text = new TextChunks();
  for (let read = 0; read < file.size; read += SLICE_BYTES) {
    // By slices, and not by the file's stream: browsers differ in what they stream at once, and progress has to move.
    const bytes = new Uint8Array(await file.slice(read, read + SLICE_BYTES).arrayBuffer());
    reader.push(text.push(bytes));
    onProgress?.(read + bytes.length);
  }
  reader.push(text.end());
  return { report: reader.end(), compiled: compiler.compile(), kept };
}
