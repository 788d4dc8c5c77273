import { ListCompiler } from '../../../core/list.ts';
import { HEAD_BYTES, isText, TextChunks } from '../../../core/lists/bytes.ts';
import { ListReader } from '../../../core/lists/list-reader.ts';
import { type ImportJob, type ImportWord, MAX_FILE_BYTES } from './job.ts';
import { isPublicSuffix } from './public-suffix.ts';

const SLICE_BYTES = 1 << 19;

/** Reads and compiles a list off the page's thread. One job a worker; ending the worker cancels it and leaves nothing. */
const say = (word: ImportWord, transfer: Transferable[] = []) => self.postMessage(word, { transfer });

async function run({ file, format, seed }: ImportJob): Promise<void> {
  if (file.size > MAX_FILE_BYTES) return say({ kind: 'fault', fault: 'too-large' });
  if (!isText(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())))
    return say({ kind: 'fault', fault: 'not-text' });
  const compiler = new ListCompiler(seed);
  const reader = new ListReader({
    format,
    isPublicSuffix,
    onEntry: ({ domain, reason, source, level }) =>
      compiler.add({ domain, level, reason: [reason, source].filter(Boolean).join(' · ') }),
    onException: (domain) => compiler.except(domain),
  });
  const text = new TextChunks();
  for (let read = 0; read < file.size; read += SLICE_BYTES) {
    // By slices, and not by the file's stream: browsers differ in what they stream at once, and progress has to move.
    const bytes = new Uint8Array(await file.slice(read, read + SLICE_BYTES).arrayBuffer());
    reader.push(text.push(bytes));
    say({ kind: 'progress', read: read + bytes.length });
  }
  reader.push(text.end());
  const account = reader.end();
  const compiled = compiler.compile();
  say({ kind: 'done', account, compiled }, [compiled.index]);
}

self.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  run(data).catch(() => say({ kind: 'fault', fault: 'unreadable' }));
});
