import { catalogue } from '../../data/catalogue.ts';
import { type Find, openSearch } from '../../data/search.ts';
import { loadSearchIndex } from '../../platform/search/search-index.ts';
import { SearchBox } from '../parts/fields/SearchBox.tsx';

/** What the search box needs, loaded where somebody searches. */
export type SearchCode = { SearchBox: typeof SearchBox; loadFind: () => Promise<Find> };

export const searchCode: SearchCode = {
  SearchBox,
  loadFind: async () => openSearch(await loadSearchIndex(), catalogue()),
};
