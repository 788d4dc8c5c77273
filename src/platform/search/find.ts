import { type Hit, search } from '../../core/search/search.ts';
import type { CompiledSearch } from '../../core/search/search-entry.ts';
import { openIndex } from '../../core/search/search-index.ts';
import { loadCompanies } from '../record/companies.ts';
import { packageFile } from '../record/package-file.ts';
import { askRecord } from '../record/record.ts';

/** Answers what somebody types, best first. */
export type Find = (question: string, limit?: number) => Promise<Hit[]>;

/** What answers searches, opened when somebody begins to search. */
export const loadFind = packageFile('/search-index.json', async (file): Promise<Find> => {
  const [compiled, companies]: [CompiledSearch, Awaited<ReturnType<typeof loadCompanies>>] = await Promise.all([
    file.json(),
    loadCompanies(),
  ]);
  const index = openIndex(compiled);
  return (question, limit) => askRecord((catalogue) => search(question, index, catalogue, companies, limit));
});
