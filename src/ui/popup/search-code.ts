import { type Hit, search } from '../../core/search/search.ts';
import { namedCatalogue } from '../../data/named-catalogue.ts';
import { SearchBox } from '../parts/fields/SearchBox.tsx';

/** What the search box needs, loaded where somebody searches. */
export type SearchCode = { SearchBox: typeof SearchBox; find: (question: string) => Hit[] };

export const searchCode: SearchCode = { SearchBox, find: (question) => search(question, namedCatalogue()) };
