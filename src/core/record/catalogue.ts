import type { Marketplace, Vocabulary } from '../recognise/products/product-words.ts';
import type { LevelFacts } from './level.ts';
import type { VendorKind } from './vocabulary.ts';

/** One vendor as the worker knows it: enough to name it and to reach its level, no texts. */
export type CatalogueVendor = {
  slug: string;
  name: string;
  kinds: readonly VendorKind[];
  /** Names that it sells under today; empty except in the list of all companies. */
  brands: readonly string[];
  incidents: readonly LevelFacts[];
  /** Changes whenever the vendor's record does. */
  revision: string;
};

export type Site = { vendor: string; everyday: boolean };

/**
 * A kind of page on an app store: `page` matches path, query and fragment, with the id as its first group. Where the
 * id is in the hostname, the match starts there.
 */
export type StorePage = { ids: string; page: RegExp; fromHost: boolean };

/** Answers "is this host, or a parent of it, listed?" by whole labels; the most specific listed domain wins. */
export type HostTable<Value> = { find(hostname: string): { domain: string; value: Value } | null };

type Table<Value> = { get(key: string): Value | undefined };

/** Everything the routes look things up in. It answers from the parts of the record that are loaded: see `openRecord`. */
export type Catalogue = {
  vendors: Table<CatalogueVendor>;
  /** A vendor's slug to the number of the pack that its dossier is in. */
  packs: Table<number>;
  sites: HostTable<Site>;
  endpoints: HostTable<string>;
  stores: HostTable<StorePage[]>;
  /** `ids:id` to the vendor's slug. */
  apps: Table<string>;
  /** Android package prefixes, each ending at a dot, to the vendor's slug. */
  prefixes: Table<string>;
  /** Packages or prefixes that look like a vendor's and are not. */
  notTheirs: { has(name: string): boolean };
  marketplaces: HostTable<Marketplace>;
  vocabulary(): Vocabulary;
};

/** All companies of the record by their slugs. Only searches and the pages that list them load it. */
export type Companies = ReadonlyMap<string, CatalogueVendor>;
