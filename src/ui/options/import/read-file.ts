import type { ListFormat } from '../../../core/lists/formats.ts';
import { randomSeed } from '../../../platform/random.ts';
import type { ImportFault, ImportJob, ImportWord } from './job.ts';

type Done = Extract<ImportWord, { kind: 'done' }>;
export type ReadFile = Pick<Done, 'account' | 'compiled'> | { fault: ImportFault };

/**
 * Reads and compiles a list in a worker of its own, so that the page stays at hand. `stop` ends it at once and leaves
 * nothing; the promise then never settles. `onProgress` gets the share read so far, from 0 to 1.
 */
export function readFile(
  file: Blob,
  { format, onProgress }: { format?: ListFormat; onProgress?: (share: number) => void } = {},
): { result: Promise<ReadFile>; stop: () => void } {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<ReadFile>((resolve) => {
    const end = (found: ReadFile) => {
      worker.terminate();
      resolve(found);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ImportWord>) => {
      if (data.kind === 'progress') onProgress?.(data.read / Math.max(1, file.size));
      else end(data.kind === 'fault' ? { fault: data.fault } : { account: data.account, compiled: data.compiled });
    });
    worker.addEventListener('error', () => end({ fault: 'unreadable' }));
  });
  worker.postMessage({ file, seed: randomSeed(), ...(format === undefined ? {} : { format }) } satisfies ImportJob);
  return { result, stop: () => worker.terminate() };
}
