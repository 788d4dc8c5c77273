import type { Catalogue } from '../core/record/catalogue.ts';
import { type Hit, search } from '../core/search/search.ts';
import type { CompiledSearch } from '../core/search/search-entry.ts';
import { openIndex } from '../core/search/search-index.ts';

/** Answers what somebody types, best first. */
export type Find = (question: string, limit?: number) => Hit[];

/** Opens the search index of the package over the record. */
export function openSearch(compiled: CompiledSearch, catalogue: Catalogue): Find {
  const index = openIndex(compiled);
  return (question, limit) => search(question, index, catalogue, limit);
}
