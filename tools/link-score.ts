import { readFileSync } from 'node:fs';
import { parseAddress } from '../src/core/recognise/address.ts';
import { openSearchEngines } from '../src/core/recognise/links/search-engine.ts';
import { sightLink } from '../src/core/recognise/links/sight-link.ts';
import { openPlaces } from '../src/core/recognise/places/places.ts';
import type { Catalogue } from '../src/core/record/catalogue.ts';
import { compilePlaces, compileSearchEngines, type RecordTables } from '../src/data/compile/places.ts';
import { readSearchEngines } from './record.ts';

/** One labelled link of test/corpus/links.jsonl: whose product, app or site a reader would say it leads to. */
export type LinkCase = {
  /** Address of the page that it stands in. */
  on: string;
  url: string;
  texts: string[];
  expect: string | null;
  kind: string;
  line: number;
};

export const readLinks = (): LinkCase[] =>
  readFileSync(new URL('../test/corpus/links.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, i) => ({ ...JSON.parse(text), line: i + 1 }));

/** Judges links as the worker does, from the page that they stand in. */
export function linkJudge(catalogue: Catalogue, tables: RecordTables): (link: LinkCase) => string | null {
  const engines = openSearchEngines(compileSearchEngines(readSearchEngines(), tables));
  const places = openPlaces(compilePlaces(tables, readSearchEngines()));
  return ({ on, url, texts, line }) => {
    const page = parseAddress(on);
    const kind = page === null ? null : places.kindOf(page.hostname);
    if (page === null || kind === null) throw new Error(`links.jsonl:${line}: ${on} is no place for marks`);
    const engine = engines.resultsAt(page);
    if (kind === 'search' && engine === null) throw new Error(`links.jsonl:${line}: ${on} is no page of results`);
    const address = engines.targetOf(url);
    return address === null
      ? null
      : (sightLink({ address, texts }, { kind, owner: engine?.vendor ?? null }, catalogue)?.vendor ?? null);
  };
}
