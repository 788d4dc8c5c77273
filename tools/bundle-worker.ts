import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { recordToBuild } from './enlarged-record.ts';
import { plainly } from './plain-code.ts';
import { recordModules } from './record-plugin.ts';

type Span = { type: string; start: number; end: number };

/** The script that both manifests name. */
const WORKER = 'service-worker-loader.js';

/**
 * Puts the worker's script and all that it imports into one file: each file of its own is read anew whenever the worker
 * wakes, and a worker in Chrome can load none later. It is made of the sources: the pages' chunks hold more than it
 * needs. `target` is the oldest engine. What is then nobody's goes: what no page shares with the worker, and what the
 * popup was before it was built by itself.
 */
export async function bundleWorker(folder: string, target: string): Promise<void> {
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    publicDir: false,
    plugins: [recordModules(recordToBuild), withoutPreloading],
    build: {
      write: false,
      target,
      ...plainly({
        input: fileURLToPath(new URL('../src/background.ts', import.meta.url)),
        output: { codeSplitting: false },
      }),
    },
  })) as Rolldown.RolldownOutput;
  writeFileSync(join(folder, WORKER), output[0].code);
  const assets = readdirSync(join(folder, 'assets'));
  for (;;) {
    const orphans = assets.filter((file) => /\.(js|css)$/.test(file)).filter((file) => isOrphan(folder, file));
    if (orphans.length === 0) return;
    for (const file of orphans) {
      rmSync(join(folder, 'assets', file));
      assets.splice(assets.indexOf(file), 1);
    }
  }
}

/** What Vite puts around a late import, which first links styles into the page, by a word in it: a worker has neither page nor late import. */
const PRELOADING = [
  ['vite:preloadError', 'load=>load()'],
  ['relList', '()=>0'],
] as const;

const withoutPreloading: Plugin = {
  name: 'telltale-without-preloading',
  transform(code) {
    return PRELOADING.reduce((text, [word, instead]) => {
      const found = text.includes(word) ? functionWith(word, this.parse(text), text) : null;
      return found === null ? text : text.slice(0, found.start) + instead + text.slice(found.end);
    }, code);
  },
};

/** The innermost function expression that holds a word, if there is one. */
function functionWith(word: string, node: unknown, code: string): Span | null {
  if (typeof node !== 'object' || node === null) return null;
  for (const part of Object.values(node)) {
    const inner = functionWith(word, part, code);
    if (inner !== null) return inner;
  }
  const { type, start, end } = node as Partial<Span>;
  if (type !== 'FunctionExpression' || start === undefined || end === undefined) return null;
  return code.slice(start, end).includes(word) ? { type, start, end } : null;
}

/** Whether no other script and no page names the file. */
function isOrphan(folder: string, file: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const others = files.filter((other) => /\.(js|html)$/.test(other) && !other.endsWith(file));
  return others.every((other) => !readFileSync(join(folder, other), 'utf8').includes(file));
}
