import { readPhrases } from '../recognise/products/phrase-lines.ts';
import { openVocabulary } from '../recognise/products/product-words.ts';
import type { Catalogue, CatalogueVendor, HostTable } from '../record/catalogue.ts';
import { type CompiledFacts, openFacts } from './facts.ts';
import type { HostRole, OpenedHost } from './host-entry.ts';
import type { Shard } from './shard.ts';
import { appKey, hostKey, nameKey, shardOf, vendorKey } from './shard-key.ts';
import type { WordTable } from './word-table.ts';

/** The parts of the record that are there. Undefined for one that is not: whoever asks gets it and asks again. */
export type Parts = {
  /** How many shards there are. */
  shards: number;
  shard: (place: number) => Shard | undefined;
  /** What any shard that is there has under a key: a vendor stands in those of its sites as well. */
  near: (key: string) => string | undefined;
  words: () => WordTable | undefined;
};

/**
 * The record as far as its parts are there. What stands in a part that is not there is answered as if it were not on
 * record, so an answer counts only if nothing was missing: `ask` sees to that.
 */
export function openCatalogue(parts: Parts): Catalogue {
  const textOf = (shardKey: string | null, key: string): string | undefined =>
    shardKey === null ? undefined : parts.shard(shardOf(shardKey, parts.shards))?.keys.get(key);
  const vendorText = (slug: string): string | undefined =>
    parts.near(vendorKey(slug)) ?? textOf(vendorKey(slug), vendorKey(slug));
  const appOwner = (app: string): string | undefined => textOf(appKey(app), app);
  return {
    vendors: { get: (slug) => openVendor(slug, vendorText(slug)) },
    packs: { get: (slug) => packOf(vendorText(slug)) },
    sites: hostsAs('site', parts),
    endpoints: hostsAs('endpoint', parts),
    stores: hostsAs('store', parts),
    marketplaces: hostsAs('marketplace', parts),
    apps: { get: appOwner },
    prefixes: { get: (prefix) => appOwner(`android:${prefix}`) },
    notTheirs: { has: (name) => textOf(appKey(`android:${name}`), notTheirsKey(name)) !== undefined },
    vocabulary() {
      const words = parts.words();
      return openVocabulary((word) => {
        const names = words?.mayBeginName(word) ? textOf(nameKey(word), nameKey(word)) : undefined;
        return { ...readPhrases(word, words?.groups(word)), ...readPhrases(word, names) };
      });
    },
  };
}

export const notTheirsKey = (name: string): string => `not:${name}`;

type Value<Role extends HostRole> = NonNullable<OpenedHost[Role]>['value'];

const hostsAs = <Role extends HostRole>(role: Role, { shards, shard }: Parts): HostTable<Value<Role>> => ({
  find(hostname) {
    const key = hostKey(hostname);
    const found = key === null ? undefined : shard(shardOf(key, shards))?.host(hostname)?.[role];
    if (found === undefined) return null;
    return { domain: hostname.split('.').slice(-found.labels).join('.'), value: found.value };
  },
});

/** What is known of a vendor under its key, as JSON. */
export type VendorEntry = Omit<CompiledFacts, 'slug'> & { pack: number };

const readEntry = (text: string): VendorEntry => JSON.parse(text);

const openVendor = (slug: string, text: string | undefined): CatalogueVendor | undefined =>
  text === undefined ? undefined : openFacts({ slug, ...readEntry(text) });

const packOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : readEntry(text).pack;
