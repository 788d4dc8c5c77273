import type { Catalogue, Companies } from '../../core/record/catalogue.ts';
import { openFacts } from '../../core/record-index/facts.ts';
import { openCatalogue } from '../../core/record-index/open-catalogue.ts';
import { Shard } from '../../core/record-index/shard.ts';
import { WordTable } from '../../core/record-index/word-table.ts';
import { compileCompanies } from './companies.ts';
import type { RecordFiles } from './record-files.ts';
import { compileParts } from './record-parts.ts';
import type { Digest } from './revision.ts';

/** The whole record, opened from the bytes that a package would hold: for tools and tests, which wait for no file. */
export function openFiles(files: RecordFiles, digest: Digest): { catalogue: Catalogue; companies: Companies } {
  const { shards, files: parts } = compileParts(files, digest);
  const bytes = (name: string) => (parts.get(name) ?? new Uint8Array()).buffer;
  const opened = Array.from({ length: shards }, (_, place) => new Shard(bytes(String(place))));
  const words = new WordTable(bytes('words'));
  return {
    catalogue: openCatalogue({ shards, shard: (place) => opened[place], near: () => undefined, words: () => words }),
    companies: new Map(compileCompanies(files, digest).map((facts) => [facts.slug, openFacts(facts)])),
  };
}
