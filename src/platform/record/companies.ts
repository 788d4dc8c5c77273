import type { Companies } from '../../core/record/catalogue.ts';
import { type CompiledFacts, openFacts } from '../../core/record-index/facts.ts';
import { packageFile } from './package-file.ts';

/** All companies on record with their brands: for searches and for the pages that list them. */
export const loadCompanies = packageFile('/companies.json', async (file): Promise<Companies> => {
  const compiled: CompiledFacts[] = await file.json();
  return new Map(compiled.map((facts) => [facts.slug, openFacts(facts)]));
});
