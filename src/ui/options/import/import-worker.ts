import { readList } from '../../../platform/read-list.ts';
import type { ImportJob, ImportWord } from './job.ts';

/** Reads and compiles a list off the page's thread. One job a worker; ending the worker cancels it and leaves nothing. */
const say = (word: ImportWord, transfer: Transferable[] = []) => self.postMessage(word, { transfer });

async function run({ file, ...options }: ImportJob): Promise<void> {
  const found = await readList(file, { ...options, onProgress: (read) => say({ kind: 'progress', read }) });
  if ('fault' in found) return say({ kind: 'fault', fault: found.fault });
  say({ kind: 'done', ...found }, [found.compiled.index]);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  run(data).catch((error) => {
    console.error(error);
    say({ kind: 'fault', fault: 'unreadable' });
  });
});
