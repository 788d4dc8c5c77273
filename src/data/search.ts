import type { Catalogue } from '../core/record/catalogue.ts';
import { type Hit, type SearchOptions, search } from '../core/search/search.ts';
import type { CompiledSearch } from '../core/search/search-entry.ts';
import { openIndex } from '../core/search/search-index.ts';
import { searchSeveral } from '../core/search/search-several.ts';

/** Answers what somebody types, best first. */
export type Find = (question: string, options?: SearchOptions) => Hit[];

/**
 * Opens the search index of the package over the record. A finished question that names several companies finds them in
 * its own order; while somebody types, the search box offers to compare them.
 */
export function openSearch(compiled: CompiledSearch, catalogue: Catalogue): Find {
  const index = openIndex(compiled);
  const find: Find = (question, options) => search(question, index, catalogue, options);
  return (question, options) => {
    const several = options?.isFinished ? searchSeveral(question, (name) => find(name, options)) : [];
    return several.length > 0 ? several.slice(0, options?.limit) : find(question, options);
  };
}
