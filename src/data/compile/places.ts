import type { CompiledSearchEngine } from '../../core/recognise/links/search-engine.ts';
import type { SearchEngineFile } from '../../core/recognise/links/search-engine-file.ts';
import { isOf } from '../../core/recognise/places/host-pattern.ts';
import type { CompiledPlaces } from '../../core/recognise/places/places.ts';
import type { RecordFiles } from './record-files.ts';

/** The tables that name shops and stores. */
export type RecordTables = Pick<RecordFiles, 'stores' | 'marketplaces'>;

type Entry = { hosts: readonly string[]; marks?: readonly string[] };

/** A host of a shop or store stands for all below it, unless it was written for marks. */
const marked = ({ hosts, marks }: Entry): readonly string[] => marks ?? hosts.map((host) => `*.${host}`);

const joined = (lists: readonly (readonly string[])[]): string => [...new Set(lists.flat())].join(' ');

/** Where links can be marked: shops, stores and search engines on record. */
export function compilePlaces(
  { stores, marketplaces }: RecordTables,
  engines: readonly SearchEngineFile[],
): CompiledPlaces {
  const leadsTo: Record<string, string> = {};
  for (const { hosts, marks = [] } of marketplaces) {
    const elsewhere = marks.filter((mark) => !hosts.some((host) => isOf(mark, `*.${host}`)));
    for (const mark of elsewhere) leadsTo[mark] = joined([leadsTo[mark]?.split(' ') ?? [], hosts]);
  }
  return {
    shop: joined(marketplaces.map(marked)),
    store: joined(stores.map(marked)),
    search: joined(engines.map(({ hosts }) => hosts)),
    leadsTo,
  };
}

/** What the worker needs of the search engines, and of shops whose advertisements lead over redirects as theirs do. */
export const compileSearchEngines = (
  engines: readonly SearchEngineFile[],
  { marketplaces }: Pick<RecordTables, 'marketplaces'>,
): CompiledSearchEngine[] => [
  ...engines.map(({ vendor, hosts, redirects, results, targets }) => ({
    ...(vendor === undefined ? {} : { vendor }),
    hosts: hosts.join(' '),
    ...(redirects === undefined ? {} : { redirects: redirects.join(' ') }),
    results,
    targets: targets.map(({ at, base64 }) => (base64 ? { at, base64 } : { at })),
  })),
  ...marketplaces.flatMap(({ hosts, redirects = [] }) =>
    redirects.length === 0
      ? []
      : [{ hosts: hosts.map((host) => `*.${host}`).join(' '), results: [], targets: redirects.map((at) => ({ at })) }],
  ),
];
