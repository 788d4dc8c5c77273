import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompiledList } from '../../../core/list.ts';
import type { ListAccount } from '../../../core/lists/account.ts';
import { randomSeed } from '../../../platform/random.ts';
import type { ImportFault, ImportJob, ImportWord } from './job.ts';

/** What became of the file so far. `read` is the share of it that was read, from 0 to 1. */
export type ImportState =
  | { stage: 'idle' }
  | { stage: 'reading'; name: string; read: number }
  | { stage: 'read'; name: string; file: Blob; account: ListAccount; compiled: CompiledList }
  | { stage: 'failed'; name: string; fault: ImportFault };

export type Importing = {
  state: ImportState;
  /** Begins to read; what was being read before is dropped. */
  start: (file: Blob, name: string) => void;
  /** Drops everything that was not taken. */
  cancel: () => void;
};

/** Reads files in a worker of its own each, so that the page stays at hand and a cancel is immediate. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ stage: 'idle' });
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  return {
    state,
    cancel() {
      stop();
      setState({ stage: 'idle' });
    },
    start(file, name) {
      stop();
      setState({ stage: 'reading', name, read: 0 });
      const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      started.addEventListener('message', ({ data }: MessageEvent<ImportWord>) => {
        if (data.kind === 'progress') {
          setState({ stage: 'reading', name, read: file.size === 0 ? 1 : data.read / file.size });
          return;
        }
        stop();
        if (data.kind === 'fault') setState({ stage: 'failed', name, fault: data.fault });
        else setState({ stage: 'read', name, file, account: data.account, compiled: data.compiled });
      });
      started.addEventListener('error', () => {
        stop();
        setState({ stage: 'failed', name, fault: 'unreadable' });
      });
      started.postMessage({ file, seed: randomSeed() } satisfies ImportJob);
    },
  };
}
