import { namedCatalogue } from '../../data/named-catalogue.ts';
import { type Find, openSearch } from '../../data/search.ts';
import { loadSearchIndex } from '../../platform/search/search-index.ts';

/** As many results as the window has room for. */
const SHOWN = 12;

/** Loads what answers the library's search box. */
export async function loadFind(): Promise<Find> {
  const find = openSearch(await loadSearchIndex(), namedCatalogue());
  return (question) => find(question, { limit: SHOWN });
}
