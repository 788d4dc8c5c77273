import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { SearchEngineFile } from '../src/core/recognise/links/search-engine-file.ts';
import { Summary as SummaryFile } from '../src/core/record/summary.ts';
import { VendorFile, vendorProblems } from '../src/core/record/vendor.ts';
import { recordProblems } from '../src/data/check/check.ts';
import type { RecordFiles } from '../src/data/compile/record-files.ts';

/** A path and no URL: tests of views have a URL of their own, which Node does not read files from. */
export const DATA = fileURLToPath(import.meta.url).replace(/tools.record\.ts$/, 'src/data/');

const json = (name: string) => JSON.parse(readFileSync(DATA + name, 'utf8'));

/** A short stable name for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 5);

/** Another text whenever a file of src/data has come, gone or been written. */
export const stateOfRecord = (): string =>
  digest(
    readdirSync(DATA, { recursive: true, encoding: 'utf8' })
      .map((file) => `${file} ${statSync(DATA + file).mtimeMs}`)
      .join('\n'),
  );

/** Reads and checks all of src/data. Throws one error that lists every problem. */
export function readRecord(today = new Date().toISOString().slice(0, 10)): RecordFiles {
  const { files, problems } = readRecordWithProblems(today);
  if (problems.length > 0) throw new Error(`The record has ${problems.length} problems:\n${problems.join('\n')}`);
  return files;
}

/** As `readRecord`, handing out the problems instead of throwing. Files with problems of their own are left out. */
export function readRecordWithProblems(today: string): { files: RecordFiles; problems: string[] } {
  const vendors = new Map<string, VendorFile>();
  const problems: string[] = [];
  for (const file of readdirSync(`${DATA}vendors/`).sort()) {
    const own = readVendor(file);
    problems.push(...own.problems);
    if (own.vendor !== null) vendors.set(file.replace(/\.json$/, ''), own.vendor);
  }
  const files: RecordFiles = {
    vendors,
    stores: json('stores.json'),
    marketplaces: json('marketplaces.json'),
    words: json('product-words.json'),
    summaries: readSummaries(problems),
  };
  return {
    files,
    problems: [...problems, ...recordProblems(files, today).filter((problem) => !isAboutFaulty(problem, problems))],
  };
}

/** The search engines, checked. Throws where an entry is wrong. */
export const readSearchEngines = (): SearchEngineFile[] =>
  v.parse(v.array(SearchEngineFile), json('search-engines.json'));

/** A file that is out for its own problems would make a problem of every tie to it. */
function isAboutFaulty(problem: string, problems: readonly string[]): boolean {
  const named = / names ([a-z0-9-]+), which has no file/.exec(problem)?.[1];
  return named !== undefined && problems.some((own) => own.startsWith(`${named}.json: `));
}

/** The summaries by slug; what is wrong with one is added to the problems. */
function readSummaries(problems: string[]): Map<string, v.InferOutput<typeof SummaryFile>> {
  const summaries = new Map<string, v.InferOutput<typeof SummaryFile>>();
  for (const file of readdirSync(`${DATA}summaries/`).sort()) {
    const summary = v.safeParse(SummaryFile, json(`summaries/${file}`));
    if (summary.success) summaries.set(file.replace(/\.json$/, ''), summary.output);
    else
      problems.push(`summaries/${file}: ${v.getDotPath(summary.issues[0]) ?? 'the file'} ${summary.issues[0].message}`);
  }
  return summaries;
}

function readVendor(file: string): { vendor: VendorFile | null; problems: string[] } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(file)) {
    return {
      vendor: null,
      problems: [`${file}: is not a slug; name the file with lower-case words joined by hyphens`],
    };
  }
  try {
    const text = json(`vendors/${file}`);
    const problems = vendorProblems(file, text);
    return { vendor: problems.length === 0 ? v.parse(VendorFile, text) : null, problems };
  } catch (error) {
    return {
      vendor: null,
      problems: [`${file}: is not valid JSON (${String(error)}); correct the syntax at the place named`],
    };
  }
}
