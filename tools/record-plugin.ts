import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { writeOverview } from '../src/core/overview/overview-columns.ts';
import { newestCheck } from '../src/data/check/newest-check.ts';
import { compileAppNames } from '../src/data/compile/app-names.ts';
import { compileCompanies } from '../src/data/compile/companies.ts';
import { compileDossier } from '../src/data/compile/dossier.ts';
import { compileEndpoints } from '../src/data/compile/endpoints.ts';
import { compileOverview } from '../src/data/compile/overview.ts';
import type { RecordFiles } from '../src/data/compile/record-files.ts';
import { compileParts } from '../src/data/compile/record-parts.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { DATA, digest, readRecord } from './record.ts';
import { readSearchWords } from './search-words.ts';

const ID = 'virtual:record';

/**
 * Puts the record into the package: as files, each of which is read when somebody needs it, and as one small module that
 * says how much there is. `read` is called once a build.
 */
export function record(read: () => RecordFiles = readRecord): Plugin {
  let files: RecordFiles | undefined;
  const current = () => {
    files ??= read();
    return files;
  };
  return {
    name: 'telltale-record',
    buildStart() {
      files = undefined;
      this.addWatchFile(DATA);
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(summaryOf(current()))};` : null),
    generateBundle() {
      for (const [fileName, source] of recordFiles(current())) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const summaryOf = (files: RecordFiles) => ({
  shards: compileParts(files, digest).shards,
  companies: files.vendors.size,
  incidents: [...files.vendors.values()].reduce((sum, { incidents }) => sum + incidents.length, 0),
  date: newestCheck(files),
});

/** Every file of the record by its path in the package. */
export function recordFiles(files: RecordFiles): Map<string, string | Uint8Array> {
  const json = (path: string, content: unknown) => [path, JSON.stringify(content)] as const;
  return new Map<string, string | Uint8Array>([
    ...[...compileParts(files, digest).files].map(([name, bytes]) => [`record/${name}.bin`, bytes] as const),
    ...[...files.vendors.keys()].map((slug) => json(`dossiers/${slug}.json`, compileDossier(slug, files, digest))),
    json('companies.json', compileCompanies(files, digest)),
    ['overview.bin', writeOverview(compileOverview(files, readAuthorities()))] as const,
    json('app-names.json', compileAppNames(files)),
    json('endpoints.json', compileEndpoints(files)),
    json('search-index.json', compileSearch(files, readSearchWords())),
  ]);
}

const readAuthorities = () => JSON.parse(readFileSync(`${DATA}authorities.json`, 'utf8'));
