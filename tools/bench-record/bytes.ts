import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { judge, NOBODY } from '../../src/core/recognise/judge.ts';
import { openRecord } from '../../src/platform/record/open-record.ts';

/** Bytes after gzip of every file that is read, each packed by itself as in a store's package; kB. */
export type Read = { worker: number; popup: number };

/**
 * What worker and popup of a package read for one page: their code, and the parts of the record that the product's own
 * rules ask for. From the files, because browsers tell nobody what an extension reads of itself.
 */
export async function bytesOf(folder: string, url: string, title: string): Promise<Read> {
  const { parts, vendor } = await readFor(folder, url, title);
  const card = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\/PopupCard-.*\.js$/.test(file),
  );
  const popup = 'src/ui/popup/popup.html';
  const named = [...read(folder, popup).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, to = '']) =>
    resolved(popup, to),
  );
  const scripts = [...named, ...card].flatMap((file) => (file.endsWith('.js') ? closureOf(folder, file) : [file]));
  const dossier = vendor === undefined ? [] : [`dossiers/${vendor}.json`];
  return {
    worker: packed(folder, [...closureOf(folder, workerOf(folder)), ...parts]),
    popup: packed(folder, [popup, ...scripts, ...parts, ...dossier]),
  };
}

/** The parts of the record that judging a page reads, and the vendor that leads its verdict. */
async function readFor(folder: string, url: string, title: string): Promise<{ parts: string[]; vendor?: string }> {
  if (!existsSync(join(folder, 'record'))) return { parts: [] };
  const parts: string[] = [];
  const shards = readdirSync(join(folder, 'record')).length - 1;
  const { ask } = openRecord(shards, async (name) => {
    parts.push(`record/${name}.bin`);
    return new Uint8Array(readFileSync(join(folder, `record/${name}.bin`))).buffer;
  });
  const found = await ask((record) => judge({ url, title }, record, NOBODY, new Date()));
  const vendor = found?.verdict.vendors[0]?.vendor;
  if (vendor === undefined) throw new Error(`Nobody is on record for ${url} in ${folder}`);
  return { parts, vendor };
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const resolved = (from: string, to: string): string => new URL(to, `file:///${from}`).pathname.slice(1);

function workerOf(folder: string): string {
  const { background } = JSON.parse(read(folder, 'manifest.json'));
  return background.service_worker ?? background.scripts[0];
}

/** A script and everything that it imports before it runs. */
function closureOf(folder: string, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to = ''] of read(folder, file).matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
      visit(resolved(file, to));
  };
  visit(entry);
  return [...seen];
}

const packed = (folder: string, files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
