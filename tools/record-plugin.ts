import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { makeHostFilter } from '../src/core/blocking/host-filter.ts';
import { writeOverview } from '../src/core/overview/overview-columns.ts';
import { newestCheck } from '../src/data/check/newest-check.ts';
import { compileAppNames } from '../src/data/compile/app-names.ts';
import { compileBlocks } from '../src/data/compile/blocks.ts';
import { compileCompanies } from '../src/data/compile/companies.ts';
import { compilePacks } from '../src/data/compile/dossier-packs.ts';
import { compileEndpoints } from '../src/data/compile/endpoints.ts';
import { compileOverview } from '../src/data/compile/overview.ts';
import { compilePlaces, compileSearchEngines } from '../src/data/compile/places.ts';
import type { RecordFiles } from '../src/data/compile/record-files.ts';
import { compileParts, type RecordParts } from '../src/data/compile/record-parts.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { DATA, digest, readRecord, readSearchEngines } from './record.ts';
import { readSearchWords } from './search-words.ts';

/** What is carried as code: how much is on record, and the tables of places, which do not grow with it. */
const MODULES: Record<string, (files: RecordFiles, parts: RecordParts) => unknown> = {
  'virtual:record': (files, { shards }) => summaryOf(files, shards),
  'virtual:places': (files) => compilePlaces(files, readSearchEngines()),
};

/**
 * Puts the record into the package as files, each of which is read when somebody needs it, and a little of it as modules.
 * `read` is called once a build; `emits` says whether the files go along.
 */
export function record(read: () => RecordFiles = readRecord, emits = true): Plugin {
  let files: RecordFiles | undefined;
  const current = () => {
    files ??= read();
    return [files, partsOf(files)] as const;
  };
  return {
    name: 'telltale-record',
    buildStart() {
      files = undefined;
      this.addWatchFile(DATA);
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      return make === undefined ? null : `export default ${JSON.stringify(make(...current()))};`;
    },
    generateBundle() {
      if (!emits) return;
      for (const [fileName, source] of recordFiles(current()[0])) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Its modules alone, for a bundle that is no package. */
export function recordModules(read: () => RecordFiles): Plugin {
  const { resolveId, load } = record(read);
  return { name: 'telltale-record-modules', resolveId, load } as Plugin;
}

/** The same for the scripts that run in pages, which carry a filter of all hosts and nothing else of the record. */
export const hostFilter = (read: () => RecordFiles): Plugin => ({
  name: 'telltale-host-filter',
  resolveId: (id) => (id === 'virtual:host-filter' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0virtual:host-filter') return null;
    const hosts = [...read().vendors.values()].flatMap(({ endpoints = [] }) => endpoints.map(({ host }) => host));
    return `export default ${JSON.stringify(makeHostFilter(hosts))};`;
  },
});

const summaryOf = (files: RecordFiles, shards: number) => ({
  shards,
  companies: files.vendors.size,
  incidents: [...files.vendors.values()].reduce((sum, { incidents }) => sum + incidents.length, 0),
  date: newestCheck(files),
});

/** One answer for each record, however often and by how many runs of the bundler it is asked for. */
function once<Made extends object>(make: (files: RecordFiles) => Made): (files: RecordFiles) => Made {
  const made = new WeakMap<RecordFiles, Made>();
  return (files) => {
    const it = made.get(files) ?? make(files);
    made.set(files, it);
    return it;
  };
}

const partsOf = once((files) => compileParts(files, digest));

/** Every file of the record by its path in the package. */
export const recordFiles = once((files) => {
  const parts = partsOf(files);
  const json = (path: string, content: unknown) => [path, JSON.stringify(content)] as const;
  return new Map<string, string | Uint8Array>([
    ...[...parts.files].map(([name, bytes]) => [`record/${name}.bin`, bytes] as const),
    ...compilePacks(files, digest).map((text, place) => [`dossiers/${place}.bin`, packed(text)] as const),
    json('companies.json', compileCompanies(files, digest)),
    ['overview.bin', writeOverview(compileOverview(files, readAuthorities()))] as const,
    json('app-names.json', compileAppNames(files)),
    json('endpoints.json', compileEndpoints(files)),
    json('blocks.json', compileBlocks(files)),
    json('places.json', compilePlaces(files, readSearchEngines())),
    json('search-engines.json', compileSearchEngines(readSearchEngines(), files)),
    json('search-index.json', compileSearch(files, readSearchWords())),
  ]);
});

/** Both browsers unpack this form in all versions that the manifests allow (Chrome since 80, Firefox since 113), and no denser one. */
const packed = (text: string): Uint8Array => deflateSync(text, { level: 9, memLevel: 9 });

const readAuthorities = () => JSON.parse(readFileSync(`${DATA}authorities.json`, 'utf8'));
