import { type HostTable, hostTable } from '../recognise/host-table.ts';
import {
  type Marketplace,
  openVocabulary,
  type Products,
  type ProductWords,
  type Vocabulary,
} from '../recognise/products/product-words.ts';
import type { LevelFacts } from './level.ts';
import {
  EVIDENCE,
  type Evidence,
  PRACTICES,
  type Practice,
  RESOLVED,
  type Resolved,
  type VendorKind,
} from './vocabulary.ts';

/** One vendor as the worker knows it: enough to name it and to reach its level, no texts. */
export type CatalogueVendor = {
  slug: string;
  name: string;
  kinds: readonly VendorKind[];
  /** Empty where the catalogue was opened without names. */
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

/** The compiled form of src/data, as JSON: made at build time, opened by `openCatalogue`. */
export type CompiledCatalogue = {
  vendors: {
    slug: string;
    name: string;
    kinds: VendorKind[];
    revision: string;
    // What is left out is empty, and what never has a space in it is one text: the popup waits for every byte of this.
    /** As `writeFacts` writes them. */
    incidents?: string;
    /** An everyday one begins with `!`. */
    sites?: string;
    endpoints?: string;
    /** `ids:id`, where `ids` is the kind of id, as in stores.json. */
    apps?: string;
    prefixes?: string;
    /** Packages or prefixes that look like the vendor's and are not. */
    except?: string;
  }[];
  stores: { name: string; hosts: string[]; pages: { ids: string; page: string; fromHost?: true }[] }[];
  marketplaces: { name: string; hosts: string[]; vendor?: string; pages: string[] }[];
};

/** What distinguishes products, kept by itself: a third of the record by weight, and needed on marketplaces only. */
export type CompiledVocabulary = { words: ProductWords; products: [vendor: string, products: Products][] };

/** The brands of each vendor by its slug, kept by themselves: only searches ask for them. */
export type CompiledNames = Readonly<Record<string, readonly string[]>>;

const NO_WORDS: CompiledVocabulary = { words: {}, products: [] };

/** Everything the routes look things up in. Immutable. */
export type Catalogue = {
  vendors: ReadonlyMap<string, CatalogueVendor>;
  sites: HostTable<Site>;
  endpoints: HostTable<string>;
  stores: HostTable<StorePage[]>;
  /** `ids:id` to the vendor's slug. */
  apps: ReadonlyMap<string, string>;
  /** Android package prefixes, each ending at a dot, to the vendor's slug. */
  prefixes: ReadonlyMap<string, string>;
  notTheirs: ReadonlySet<string>;
  marketplaces: HostTable<Marketplace>;
  /** Opened at the first question: most pages are no marketplace, and opening it takes as long as all the rest. */
  vocabulary(): Vocabulary;
};

/**
 * Opens a compiled catalogue: a few milliseconds for the bundled one, done once when the worker wakes. Without the
 * words of products none is recognised, and without names none is found by a brand; everything else is.
 */
export function openCatalogue(
  compiled: CompiledCatalogue,
  compiledWords = NO_WORDS,
  names: CompiledNames = {},
): Catalogue {
  const { vendors, stores, marketplaces } = compiled;
  const each = <T>(of: (vendor: CompiledCatalogue['vendors'][number]) => T[]): T[] => vendors.flatMap(of);
  let vocabulary: Vocabulary | undefined;
  return {
    vendors: new Map(
      vendors.map(({ slug, name, kinds, incidents, revision }) => [
        slug,
        { slug, name, kinds, brands: names[slug] ?? [], incidents: parts(incidents).map(readFacts), revision },
      ]),
    ),
    sites: hostTable(
      each(({ slug, sites }) =>
        parts(sites).map((site) => [site.replace('!', ''), { vendor: slug, everyday: site.startsWith('!') }] as const),
      ),
    ),
    endpoints: hostTable(each(({ slug, endpoints }) => parts(endpoints).map((host) => [host, slug] as const))),
    stores: hostTable(
      stores.flatMap(({ hosts, pages }) => {
        const opened = pages.map(({ ids, page, fromHost = false }) => ({ ids, page: new RegExp(page), fromHost }));
        return hosts.map((host) => [host, opened] as const);
      }),
    ),
    apps: new Map(each(({ slug, apps }) => parts(apps).map((app) => [app, slug] as const))),
    prefixes: new Map(each(({ slug, prefixes }) => parts(prefixes).map((prefix) => [prefix, slug] as const))),
    notTheirs: new Set(each(({ except }) => parts(except))),
    marketplaces: hostTable(
      marketplaces.flatMap(({ hosts, pages, vendor }) => {
        const opened = { vendor: vendor ?? null, pages: pages.map((page) => new RegExp(page)) };
        return hosts.map((host) => [host, opened] as const);
      }),
    ),
    vocabulary() {
      vocabulary ??= openVocabulary(compiledWords.words, compiledWords.products);
      return vocabulary;
    },
  };
}

const parts = (text: string | undefined): string[] => text?.split(' ') ?? [];

/**
 * An incident's facts in a few letters: `date|practice|evidence|resolved`, the last three by their places in the
 * vocabulary, with `|d` where it was denied and `|w` where it was withdrawn.
 */
export function writeFacts({ date, practice, evidence, resolved, denied, withdrawn }: LevelFacts): string {
  const places = [PRACTICES.indexOf(practice), EVIDENCE.indexOf(evidence), RESOLVED.indexOf(resolved)];
  return [date, ...places, ...(denied ? ['d'] : []), ...(withdrawn ? ['w'] : [])].join('|');
}

function readFacts(text: string): LevelFacts {
  const [date = '', practice, evidence, resolved, ...flags] = text.split('|');
  return {
    date,
    practice: PRACTICES[Number(practice)] as Practice,
    evidence: EVIDENCE[Number(evidence)] as Evidence,
    resolved: RESOLVED[Number(resolved)] as Resolved,
    denied: flags.includes('d'),
    withdrawn: flags.includes('w'),
  };
}
