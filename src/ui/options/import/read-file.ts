import type { Compile, ListFileProblem, ReadList } from '../../../platform/lists/read-list.ts';
import { randomSeed } from '../../../platform/storage/random.ts';
import type { ImportJob, ImportWord } from './job.ts';

export type ReadFile = ReadList | { problem: ListFileProblem };

/**
 * Reads and compiles a list in a worker of its own, so that the page stays at hand. `stop` ends it at once and leaves
 * nothing; the promise then never settles. `onProgress` gets the share read so far, from 0 to 1.
 */
export function readFile(
  file: Blob,
  { onProgress, ...options }: Partial<Omit<ImportJob, 'file'>> & { onProgress?: (share: number) => void } = {},
): { result: Promise<ReadFile>; stop: () => void } {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<ReadFile>((resolve) => {
    const end = (found: ReadFile) => {
      worker.terminate();
      resolve(found);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ImportWord>) => {
      if (data.kind === 'progress') onProgress?.(data.read / Math.max(1, file.size));
      else end(data);
    });
    worker.addEventListener('error', () => end({ problem: 'unreadable' }));
  });
  const job: ImportJob = { file, seed: randomSeed(), thisYear: new Date().getFullYear(), ...options };
  worker.postMessage(job);
  return { result, stop: () => worker.terminate() };
}

/** The same for updates: a list becomes its compiled form without the page noticing. */
export const compileInWorker: Compile = (file, { format, seed, thisYear, previous }) =>
  readFile(file, { format, seed, thisYear, previous }).result;
