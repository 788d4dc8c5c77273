import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script that both manifests name. */
const WORKER = 'service-worker-loader.js';

/**
 * Puts the worker's script and all that it imports into one file: each file of its own is read anew whenever the worker
 * wakes. What is then nobody's goes: what no page shares with it, and what the popup was before it was built by itself.
 */
export async function bundleWorker(folder: string): Promise<void> {
  const { output } = (await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: join(folder, WORKER) },
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

/** Whether no other script and no page names the file. */
function isOrphan(folder: string, file: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const others = files.filter((other) => /\.(js|html)$/.test(other) && !other.endsWith(file));
  return others.every((other) => !readFileSync(join(folder, other), 'utf8').includes(file));
}
