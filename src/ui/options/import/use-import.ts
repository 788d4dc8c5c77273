import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompiledList } from '../../../core/lists/compiled-list.ts';
import type { ImportReport } from '../../../core/lists/reading/import-report.ts';
import type { ListFileProblem } from '../../../platform/lists/read-list.ts';
import { readFile } from './read-file.ts';

/** What became of the file so far. `read` is the share of it that was read, from 0 to 1. */
export type ImportState =
  | { stage: 'idle' }
  | { stage: 'reading'; name: string; read: number }
  | { stage: 'read'; name: string; file: Blob; report: ImportReport; compiled: CompiledList }
  | { stage: 'failed'; name: string; problem: ListFileProblem };

export type Importing = {
  state: ImportState;
  /** Begins to read; what was being read before is dropped. */
  start: (file: Blob, name: string) => void;
  /** Drops everything that was not imported. */
  cancel: () => void;
};

/** Reads one file at a time. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ stage: 'idle' });
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  return {
    state,
    cancel() {
      stop.current();
      setState({ stage: 'idle' });
    },
    start(file, name) {
      stop.current();
      setState({ stage: 'reading', name, read: 0 });
      const reading = readFile(file, { onProgress: (read) => setState({ stage: 'reading', name, read }) });
      stop.current = reading.stop;
      void reading.result.then((found) =>
        setState('problem' in found ? { stage: 'failed', name, ...found } : { stage: 'read', name, file, ...found }),
      );
    },
  };
}
