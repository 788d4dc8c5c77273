import { type Catalogue, openCatalogue } from '../src/core/record/catalogue.ts';
import type { Hit } from '../src/core/search/search.ts';
import { vendorsOf } from '../src/core/search/search.ts';
import { compileCatalogue, type RecordFiles } from '../src/data/compile/catalogue.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { type Find, openSearch } from '../src/data/search.ts';
import { digest } from './record.ts';
import { readSearchWords } from './search-words.ts';

/** A company that a query finds, and what it was found by. */
export type Answer = { vendor: string; by: string };

const MOST = 5;

/** The search of the extension over these files. */
export function searchOf(files: RecordFiles): { find: Find; catalogue: Catalogue } {
  const catalogue = openCatalogue(compileCatalogue(files, digest));
  return { find: openSearch(compileSearch(files, readSearchWords()), catalogue), catalogue };
}

/** What a finished question finds: five companies at most, best first. A kind of thing stands for those of its makers with the longest records. */
export function answersTo(question: string, find: Find, catalogue: Catalogue): Answer[] {
  const companies = find(question, { limit: MOST, isFinished: true }).flatMap((hit: Hit): Answer[] =>
    'kind' in hit
      ? vendorsOf(hit.kind, catalogue).map(({ slug }) => ({ vendor: slug, by: hit.by }))
      : [{ vendor: hit.vendor.slug, by: hit.by }],
  );
  const seen = new Set<string>();
  return companies.filter(({ vendor }) => seen.size !== seen.add(vendor).size).slice(0, MOST);
}
