import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { forgetSeen } from '../bench-browser/samples.ts';
import { type Driver, until } from '../browser/driver.ts';

/** kB after gzip of all files of the package that a worker and a popup read for one page, code and record. */
export async function bytesOf(
  driver: Driver,
  folder: string,
  page: string,
): Promise<{ worker: number; popup: number }> {
  await driver.visit('https://quiet.example/');
  await forgetSeen(driver);
  await driver.killWorker();
  await driver.visit(page);
  await until('the badge', async () => (await driver.toolbar()).badge === '!!');
  const asked = await driver.inWorker(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const popup = await driver.popup();
  await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
  const loaded = await popup.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
  await popup.close();
  const code = closureOf(folder, workerOf(folder));
  return { worker: packed(folder, [...code, ...pathsOf(asked)]), popup: packed(folder, pathsOf(loaded)) };
}

const workerOf = (folder: string): string => {
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return background.service_worker ?? background.scripts[0];
};

const pathsOf = (addresses: readonly string[]): string[] =>
  addresses.map((address) => decodeURI(new URL(address).pathname).slice(1));

/** Each file once, and only those of the package. */
function packed(folder: string, paths: readonly string[]): number {
  const files = [...new Set(paths)].filter((path) => existsSync(join(folder, path)));
  return files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1024;
}

/** A script and everything that it imports before it runs. */
function closureOf(folder: string, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
      visit(new URL(next, `file:///${file}`).pathname.slice(1));
  };
  visit(entry);
  return [...seen];
}
