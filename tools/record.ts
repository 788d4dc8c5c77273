import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Summary as SummaryFile } from '../src/core/summary.ts';
import { VendorFile, vendorFaults } from '../src/core/vendor.ts';
import { recordFaults } from '../src/data/check.ts';
import type { RecordFiles } from '../src/data/compile.ts';

export const DATA = new URL('../src/data/', import.meta.url);

const json = (path: string) => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));

/** A short stable name for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 5);

/** Reads and checks all of src/data. Throws one error that lists every fault. */
export function readRecord(today = new Date().toISOString().slice(0, 10)): RecordFiles {
  const { files, faults } = readRecordWithFaults(today);
  if (faults.length > 0) throw new Error(`The record has ${faults.length} faults:\n${faults.join('\n')}`);
  return files;
}

/** As `readRecord`, handing out the faults instead of throwing. Files with faults of their own are left out. */
export function readRecordWithFaults(today: string): { files: RecordFiles; faults: string[] } {
  const vendors = new Map<string, VendorFile>();
  const faults: string[] = [];
  for (const file of readdirSync(new URL('vendors/', DATA)).sort()) {
    const own = readVendor(file);
    faults.push(...own.faults);
    if (own.vendor !== null) vendors.set(file.replace(/\.json$/, ''), own.vendor);
  }
  const files: RecordFiles = {
    vendors,
    stores: json('stores.json'),
    marketplaces: json('marketplaces.json'),
    words: json('product-words.json'),
    summaries: readSummaries(faults),
  };
  return { files, faults: [...faults, ...recordFaults(files, today).filter((fault) => !isAboutFaulty(fault, faults))] };
}

/** A file that is out for its own faults would make a fault of every tie to it. */
function isAboutFaulty(fault: string, faults: readonly string[]): boolean {
  const named = / names ([a-z0-9-]+), which has no file/.exec(fault)?.[1];
  return named !== undefined && faults.some((own) => own.startsWith(`${named}.json: `));
}

/** The summaries by slug; what is wrong with one is added to the faults. */
function readSummaries(faults: string[]): Map<string, v.InferOutput<typeof SummaryFile>> {
  const summaries = new Map<string, v.InferOutput<typeof SummaryFile>>();
  for (const file of readdirSync(new URL('summaries/', DATA)).sort()) {
    const summary = v.safeParse(SummaryFile, json(`summaries/${file}`));
    if (summary.success) summaries.set(file.replace(/\.json$/, ''), summary.output);
    else
      faults.push(`summaries/${file}: ${v.getDotPath(summary.issues[0]) ?? 'the file'} ${summary.issues[0].message}`);
  }
  return summaries;
}

function readVendor(file: string): { vendor: VendorFile | null; faults: string[] } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(file)) {
    return { vendor: null, faults: [`${file}: is no slug; name the file with lower-case words joined by hyphens`] };
  }
  try {
    const text = json(`vendors/${file}`);
    const faults = vendorFaults(file, text);
    return { vendor: faults.length === 0 ? v.parse(VendorFile, text) : null, faults };
  } catch (error) {
    return { vendor: null, faults: [`${file}: is no JSON (${String(error)}); correct the syntax at the place named`] };
  }
}
