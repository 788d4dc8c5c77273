import { type Find, loadFind } from '../../../platform/search/find.ts';
import { SearchBox } from '../fields/SearchBox.tsx';

/** What the search box needs, loaded where somebody searches. */
export type SearchCode = { SearchBox: typeof SearchBox; loadFind: () => Promise<Find> };

export const searchCode: SearchCode = { SearchBox, loadFind };
