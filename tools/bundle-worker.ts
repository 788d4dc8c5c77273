import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { recordToBuild } from './enlarged-record.ts';
import { recordModules } from './record-plugin.ts';

/** The script that both manifests name. */
const WORKER = 'service-worker-loader.js';

/**
 * Puts the worker's script and all that it imports into one file: each file of its own is read anew whenever the worker
 * wakes. It is made of the sources: of what the pages' chunks hold, minified, nothing could be left out any more. `target` is
 * the oldest engine. What no page shares with the worker is then nobody's, and goes.
 */
export async function bundleWorker(folder: string, target: string): Promise<void> {
  const { output } = (await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    publicDir: false,
    plugins: [recordModules(recordToBuild)],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target,
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/background.ts', import.meta.url)),
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

/** Whether no other script and no page names the file. */
function isOrphan(folder: string, file: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const others = files.filter((other) => /\.(js|html)$/.test(other) && !other.endsWith(file));
  return others.every((other) => !readFileSync(join(folder, other), 'utf8').includes(file));
}
