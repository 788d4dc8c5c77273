import type { VendorFile } from '../src/core/record/vendor.ts';
import type { RecordFiles } from '../src/data/compile/record-files.ts';
import { readRecord, stateOfRecord } from './record.ts';

/** Values that are words of the record's own vocabulary, or days. */
const KEPT = new Set(
  'kinds practice data evidence resolved date accessed state stance store kind everyday purpose strength from until'
    .split(' ')
    .concat('statusAsOf potential open fromHost role seen effect'.split(' ')),
);

/**
 * A record `times` as large: copies of the real one whose names, hosts, apps and texts have their letters moved on along
 * the alphabet, so that they are as long and as like one another. The first copy is the real one.
 */
export const enlargedRecord = (files: RecordFiles, times: number): RecordFiles => ({
  ...files,
  vendors: new Map(
    Array.from({ length: times }, (_, by) =>
      [...files.vendors].map(([slug, file]) => [slugOf(slug, by), moved(file, by) as VendorFile] as const),
    ).flat(),
  ),
});

let newest: { state: string; files: RecordFiles } | undefined;

/**
 * The record that a package is built of: RECORD_TIMES says how many times as large as the real one. The same object until a
 * file of it changes, because a package is built in six runs of the bundler.
 */
export function recordToBuild(): RecordFiles {
  const times = Number(process.env.RECORD_TIMES ?? 1);
  const state = `${times} ${stateOfRecord()}`;
  if (newest?.state !== state) newest = { state, files: enlargedRecord(readRecord(), times) };
  return newest.files;
}

const slugOf = (slug: string, by: number): string => (by === 0 ? slug : `${slug}-${by}`);

function moved(value: unknown, by: number, key = ''): unknown {
  if (by === 0 || KEPT.has(key)) return value;
  if (Array.isArray(value)) return value.map((one) => moved(one, by, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one, by, name)]));
  if (typeof value !== 'string') return value;
  if (key === 'vendor' || key === 'vendors') return slugOf(value, by);
  if (key === 'domain' || key === 'host') return movedHost(value, by);
  if (key === 'url' || key === 'source') return value.replace(/(?<=^https?:\/\/)[^/]+/, (host) => movedHost(host, by));
  if (key === 'prefixes' || key === 'except') return value.replace(/(?<=\.)[^.]+/, (name) => movedText(name, by) + by);
  return movedText(value, by);
}

/** With its number, because short names moved on may be those of others. */
const movedHost = (host: string, by: number): string =>
  host.replace(/^.*(?=\.)/, (labels) => movedText(labels, by) + by);

const movedText = (text: string, by: number): string =>
  text
    .replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)))
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(65 + ((letter.charCodeAt(0) - 65 + by) % 26)));
