import { type Hit, type SearchOptions, search, type VendorHit } from '../../core/search/search.ts';
import type { CompiledSearch } from '../../core/search/search-entry.ts';
import { openIndex } from '../../core/search/search-index.ts';
import { bestOfEach, severalNames } from '../../core/search/search-several.ts';
import { loadCompanies } from '../record/companies.ts';
import { packageFile } from '../record/package-file.ts';
import { askRecord } from '../record/record.ts';

/** Answers what somebody types, best first. */
export type Find = (question: string, options?: SearchOptions) => Promise<Hit[]>;

/**
 * What answers searches, opened when somebody begins to search. A finished question that names several companies finds
 * them in its own order; while somebody types, the search box offers to compare them.
 */
export const loadFind = packageFile('/search-index.json', async (file): Promise<Find> => {
  const [compiled, companies] = await Promise.all([file.json() as Promise<CompiledSearch>, loadCompanies()]);
  const index = openIndex(compiled);
  const find: Find = (question, options) =>
    askRecord((catalogue) => search(question, index, catalogue, companies, options));
  return async (question, options) => {
    const several = options?.isFinished ? await findSeveral(question, find, options) : [];
    return several.length > 0 ? several.slice(0, options?.limit) : find(question, options);
  };
});

/** The companies of a question that names several; empty where it names one, or one of them is nobody's. */
export const findSeveral = async (question: string, find: Find, options?: SearchOptions): Promise<VendorHit[]> =>
  bestOfEach(await Promise.all(severalNames(question).map((name) => find(name, options))));
