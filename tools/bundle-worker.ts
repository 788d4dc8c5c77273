import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { recordToBuild } from './enlarged-record.ts';
import { recordModules } from './record-plugin.ts';

type Span = { type: string; start: number; end: number };

/** The script that both manifests name. */
const WORKER = 'service-worker-loader.js';

/**
 * Puts the worker's script and all that it imports into one file: each file of its own is read anew whenever the worker
 * wakes, and a worker in Chrome can load none later. It is made of the sources: of what the pages' chunks hold, minified,
 * nothing could be left out any more. `target` is the oldest engine. What no page shares with the worker is then nobody's,
 * and goes.
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
      minify: true,
      modulePreload: false,
      target,
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/background.ts', import.meta.url)),
        output: { codeSplitting: false },
        // Nothing here reads a property for what reading it does.
        treeshake: { propertyReadSideEffects: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  writeFileSync(join(folder, WORKER), output[0].code);
  const assets = readdirSync(join(folder, 'assets'));
  for (;;) {
    const orphans = assets.filter((file) => file.endsWith('.js')).filter((file) => isOrphan(folder, file));
    if (orphans.length === 0) return;
    for (const file of orphans) {
      rmSync(join(folder, 'assets', file));
      assets.splice(assets.indexOf(file), 1);
    }
  }
}

/** What the wrapper calls its event. */
const WRAPPER = 'vite:preloadError';

/** Vite's wrapper around a late import, which first links styles into the page: a worker has neither page nor late import. */
const withoutPreloading: Plugin = {
  name: 'telltale-without-preloading',
  transform(code) {
    if (!code.includes(WRAPPER)) return null;
    const found = wrapperIn(this.parse(code), code);
    return found && `${code.slice(0, found.start)}load=>load()${code.slice(found.end)}`;
  },
};

/** The innermost function that tells of a failed preload, if there is one. */
function wrapperIn(node: unknown, code: string): Span | null {
  if (typeof node !== 'object' || node === null) return null;
  for (const part of Object.values(node)) {
    const inner = wrapperIn(part, code);
    if (inner !== null) return inner;
  }
  const { type, start, end } = node as Partial<Span>;
  if (type !== 'FunctionExpression' || start === undefined || end === undefined) return null;
  return code.slice(start, end).includes(WRAPPER) ? { type, start, end } : null;
}

/** Whether no other script and no page names the file. */
function isOrphan(folder: string, file: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const others = files.filter((other) => /\.(js|html)$/.test(other) && !other.endsWith(file));
  return others.every((other) => !readFileSync(join(folder, other), 'utf8').includes(file));
}
