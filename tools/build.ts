import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { buildPopup } from './build-popup.ts';
import { bundleWorker } from './bundle-worker.ts';
import { ENGINES, type Target } from './manifest.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Public half of a throw-away key: it fixes the extension's id in test builds, and signs nothing. */
export const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvpAummlE6Yo7KuE4hRB7a4xryD3zJwvHPUxC/xYFnVM5j18k/Ym9n3Ixdw3K0N3hVZCi8Z86wTwOZ+QCp2qadAkbCL2XI2ab90aFm/u8xcJC2mSwX57VWrVVYWM3g5yAnrdxqInzk3j1d49k5dhP17RozFjgdNHbrd7xjIYICa5zgDU9Yys9Pmzev68Nd+0PzHePAo1g2FQCu8IpymkhVmRWZE4qiQrSNk74ki2wVi3nJzaVwO9qIk5jOhvuasbFNDUIvN6yZHtRV7MkrctE44bcWPL1uy9hcVO9n/ou7VSy7eHziLveYkGwpWGM5k3skjukfsyIpwmBpvCr8gSfRwIDAQAB';

/** Builds one package unpacked; a key makes it a test build, whose record may be so many times as large. Returns its folder. */
export async function buildPackage(target: Target, folder: string, key?: string, times = 1): Promise<string> {
  process.env.RECORD_TIMES = String(times);
  if (key === undefined) delete process.env.EXTENSION_KEY;
  else process.env.EXTENSION_KEY = key;
  // Under a test runner this says "test", and development forms of the views with paths in them would be built.
  process.env.NODE_ENV = 'production';
  const outDir = join(ROOT, folder);
  await build({ root: ROOT, mode: target, logLevel: 'warn', build: { outDir } });
  await buildPopup(target, outDir);
  await bundleWorker(outDir, ENGINES[target]);
  return outDir;
}

/** All files of a folder as a zip. */
export const zipFolder = (folder: string): Uint8Array =>
  zipFiles(
    folder,
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()),
  );

/** Some files of a folder as a zip. Sorted names and one fixed date make it the same bytes every time. */
export function zipFiles(folder: string, files: readonly string[]): Uint8Array {
  const entries = [...files]
    .sort()
    .map((file) => [
      relative(folder, join(folder, file)).split(sep).join('/'),
      new Uint8Array(readFileSync(join(folder, file))),
    ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2026, 0, 1) });
}

/** One package for the stores: its folder in dist and a zip of it, whose path is returned. */
export async function buildTarget(target: Target): Promise<string> {
  const folder = await buildPackage(target, `dist/${target}`);
  const zip = join(ROOT, `dist/telltale-${target}.zip`);
  rmSync(zip, { force: true });
  writeFileSync(zip, zipFolder(folder));
  console.log(`dist/${target} and dist/telltale-${target}.zip (${Math.round(statSync(zip).size / 1024)} kB)`);
  return zip;
}

/** Both packages for the stores. */
export async function buildAll(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) await buildTarget(target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
