import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { newestCheck } from '../src/data/check/newest-check.ts';
import { compileAppNames } from '../src/data/compile/app-names.ts';
import { compileCatalogue, compileDossier, compileNames, compileVocabulary } from '../src/data/compile/catalogue.ts';
import { compileOverview } from '../src/data/compile/overview.ts';
import { compilePlaces, compileSearchEngines } from '../src/data/compile/places.ts';
import { DATA, digest, readRecord, readSearchEngines } from './record.ts';

/** Serves src/data as modules: the catalogue for the worker; one dossier a vendor and all incidents in short for pages. */
export function record(): Plugin {
  let files: ReturnType<typeof readRecord> | undefined;
  const read = () => {
    files ??= readRecord();
    return files;
  };
  return {
    name: 'telltale-record',
    buildStart() {
      files = undefined;
      this.addWatchFile(fileURLToPath(DATA));
    },
    resolveId: (id) =>
      /^virtual:(catalogue|names|vocabulary|overview|app-names|record-date|places|search-engines|dossiers|dossier\/[a-z0-9-]+)$/.test(
        id,
      )
        ? `\0${id}`
        : null,
    load(id) {
      if (id === '\0virtual:catalogue') return jsonModule(compileCatalogue(read(), digest));
      if (id === '\0virtual:names') return jsonModule(compileNames(read()));
      if (id === '\0virtual:vocabulary') return jsonModule(compileVocabulary(read()));
      if (id === '\0virtual:overview') return jsonModule(compileOverview(read(), readAuthorities()));
      if (id === '\0virtual:record-date') return jsonModule(newestCheck(read()));
      if (id === '\0virtual:app-names') return jsonModule(compileAppNames(read()));
      if (id === '\0virtual:places') return jsonModule(compilePlaces(read(), readSearchEngines()));
      if (id === '\0virtual:search-engines') return jsonModule(compileSearchEngines(readSearchEngines(), read()));
      if (id === '\0virtual:dossiers') return dossiersModule([...read().vendors.keys()]);
      const slug = /^\0virtual:dossier\/(.+)$/.exec(id)?.[1];
      return slug === undefined ? null : jsonModule(compileDossier(slug, read()));
    },
  };
}

const readAuthorities = () => JSON.parse(readFileSync(new URL('authorities.json', DATA), 'utf8'));

/** JSON.parse of a string is read faster by the engines than the same object as a literal. */
const jsonModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const dossiersModule = (slugs: string[]): string =>
  `export default {${slugs.map((slug) => `${JSON.stringify(slug)}: () => import('virtual:dossier/${slug}')`).join(',')}};`;
