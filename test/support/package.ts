import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** One unpacked package, as `npm run build` left it. */
export function openPackage(target: 'chrome' | 'firefox') {
  const folder = join(DIST, target);
  const bytes = (file: string) => readFileSync(join(folder, file));
  const read = (file: string) => bytes(file).toString('utf8');
  /** What a browser has to take in: names and lines cost who runs them nothing. */
  const weighed = (file: string): string | Uint8Array => {
    if (file.endsWith('.js')) return minifySync(file, read(file), { module: !file.startsWith('page/') }).code;
    if (file.endsWith('.css')) return read(file).replace(/\/\*.*?\*\/|\s+/gs, ' ');
    return bytes(file);
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const importsOf = (file: string): string[] =>
    [...read(file).matchAll(/^(?:import|export)\b[^"'\n]*["']([^"'\n]+)["'];$/gm)].map((match) =>
      resolve(file, match[1] ?? ''),
    );
  return {
    folder,
    files,
    read,
    manifest: JSON.parse(read('manifest.json')),
    /** A script and everything that it imports before it runs; chunks that are loaded on demand are not among them. */
    closure(entry: string): string[] {
      const seen = new Set<string>();
      const visit = (file: string) => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const next of importsOf(file)) visit(next);
      };
      visit(entry);
      return [...seen];
    },
    /** Scripts and styles that a page names. */
    assetsOf: (page: string): string[] =>
      [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => resolve(page, match[1] ?? '')),
    /** Bytes after gzip, each file by itself; of scripts and styles as a minifier leaves them. */
    gzipped: (list: readonly string[]): number => list.reduce((sum, file) => sum + gzipSync(weighed(file)).length, 0),
  };
}

const resolve = (from: string, to: string): string => new URL(to, `file:///${from}`).pathname.slice(1);
