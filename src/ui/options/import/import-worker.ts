import { readList } from '../../../platform/lists/read-list.ts';
import type { ImportJob, ImportWord } from './job.ts';

/** Reads and compiles a list off the page's thread. One job a worker; ending the worker cancels it and leaves nothing. */
const say = (word: ImportWord, transfer: Transferable[] = []) => self.postMessage(word, { transfer });

async function run({ file, ...options }: ImportJob): Promise<void> {
  const found = await readList(file, { ...options, onProgress: (read) => say({ kind: 'progress', read }) });
  if ('problem' in found) return say({ kind: 'problem', problem: found.problem });
  say({ kind: 'done', ...found }, [found.compiled.index]);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  run(data).catch((error) => {
    console.error(error);
    say({ kind: 'problem', problem: 'unreadable' });
  });
});
