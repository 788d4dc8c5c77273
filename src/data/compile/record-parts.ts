import { HostIndexBuilder } from '../../core/lists/host-index/builder.ts';
import { writePhrases } from '../../core/recognise/products/phrase-lines.ts';
import { type CompiledPhrases, compileVocabulary } from '../../core/recognise/products/product-words.ts';
import type { HostEntry } from '../../core/record-index/host-entry.ts';
import { writeKeys } from '../../core/record-index/key-table.ts';
import { notTheirsKey, type VendorEntry } from '../../core/record-index/open-catalogue.ts';
import { packSections } from '../../core/record-index/sections.ts';
import { appKey, hostKey, nameKey, shardOf, vendorKey } from '../../core/record-index/shard-key.ts';
import { writeTexts } from '../../core/record-index/text-table.ts';
import { writeWords } from '../../core/record-index/word-table.ts';
import { compileFacts } from './companies.ts';
import { packPlaces } from './dossier-packs.ts';
import { compileHosts } from './hosts.ts';
import type { RecordFiles } from './record-files.ts';
import type { Digest } from './revision.ts';

/** What is read for one page, by the name of its file: each shard by its number, and `words`. */
export type RecordParts = { shards: number; files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> };

/** About 4 kB a shard: a page needs two or three, each is read in the same time as one byte would be. */
const NAMES_A_SHARD = 60;

/** The hosts are the record's own, and a shard compares them letter by letter. So the seed need not be secret. */
const SEED = 0x7e11;

/** Vendor files name the store of an app; what identifies it is the kind of id that the store uses. */
const IDS: Record<string, string> = {
  play: 'android',
  galaxy: 'android',
  appstore: 'apple',
  msstore: 'microsoft',
  chromewebstore: 'chrome',
};

/** The record cut into parts. The same record gives the same bytes. */
export function compileParts(files: RecordFiles, digest: Digest): RecordParts {
  const hosts = compileHosts(files);
  const words = [...compileVocabulary(files.words, productsOf(files))];
  const nameKeys = namesOf(words).map(([word, text]): KeyEntry => [nameKey(word), nameKey(word), text]);
  const keys = [...keysOf(files, digest), ...nameKeys];
  const shards = Math.ceil((hosts.size + keys.length) / NAMES_A_SHARD);
  const parts = Array.from({ length: shards }, () => ({
    hosts: [] as [string, HostEntry][],
    keys: [] as [string, string][],
  }));
  for (const [host, entry] of hosts) parts[shardOf(hostKey(host) ?? host, shards)]?.hosts.push([host, entry]);
  // Of a key that a shard gets twice, one counts.
  for (const [shardKey, key, text] of keys) parts[shardOf(shardKey, shards)]?.keys.push([key, text]);
  return {
    shards,
    files: new Map([
      [
        'words',
        writeWords(
          groupsOf(words),
          namesOf(words).map(([word]) => word),
        ),
      ],
      ...parts.map((part, place) => [String(place), writeShard(part.hosts, part.keys)] as const),
    ]),
  };
}

function writeShard(hosts: readonly [string, HostEntry][], keys: readonly [string, string][]) {
  const builder = new HostIndexBuilder({ seed: SEED, exact: true });
  const entries = new Map<string, number>();
  for (const [host, entry] of hosts) {
    const text = JSON.stringify(entry);
    const place = entries.get(text) ?? entries.size;
    entries.set(text, place);
    if (!builder.add(host, 0, place)) throw new Error(`${host} is no hostname as browsers write it`);
  }
  return packSections([new Uint8Array(builder.build()), writeTexts([...entries.keys()]), writeKeys(keys)]);
}

/** Phrases by their first word. */
type Words = readonly (readonly [word: string, phrases: CompiledPhrases])[];

/** The lines of the shared groups by their first words, and those of makers' names. */
const groupsOf = (words: Words) =>
  words.flatMap(([word, { groups }]) => (groups ? [[word, writePhrases({ groups })] as const] : []));
const namesOf = (words: Words) =>
  words.flatMap(([word, { makers }]) => (makers ? [[word, writePhrases({ makers })] as const] : []));

/** A key with the key of its shard and what is known of it. */
type KeyEntry = [shardKey: string, key: string, text: string];

function keysOf(files: RecordFiles, digest: Digest): KeyEntry[] {
  const packs = packPlaces(files);
  return [...files.vendors].flatMap(([slug, { apps, packages, sites }]) => {
    const { slug: _, ...facts } = compileFacts(slug, files, digest);
    const entry: VendorEntry = { ...facts, pack: packs.get(slug) ?? 0 };
    const { prefixes = [], except = [] } = packages ?? {};
    const owned = [
      ...apps.map(({ store, id }) => `${IDS[store] ?? store}:${id}`),
      ...prefixes.map((prefix) => `android:${prefix}`),
    ];
    // Beside each of its sites too: a page that is a vendor's own is judged by one shard.
    return [
      ...[vendorKey(slug), ...sites.map(({ domain }) => hostKey(domain) ?? domain)].map(
        (shardKey) => [shardKey, vendorKey(slug), JSON.stringify(entry)] as KeyEntry,
      ),
      ...owned.map((app) => [shardKeyOf(app), app, slug] as KeyEntry),
      ...except.map((name) => [shardKeyOf(`android:${name}`), notTheirsKey(name), slug] as KeyEntry),
    ];
  });
}

function shardKeyOf(app: string): string {
  const key = appKey(app);
  if (key === null) throw new Error(`${app} has one part only, which all the world shares; name more of it`);
  return key;
}

const productsOf = ({ vendors }: RecordFiles) =>
  [...vendors].flatMap(([slug, { products }]) => (products ? [[slug, products] as const] : []));
