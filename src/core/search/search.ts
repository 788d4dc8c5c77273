import { parseAddress } from '../recognise/address.ts';
import { appVendor } from '../recognise/routes/app.ts';
import type { Catalogue, CatalogueVendor, Companies } from '../record/catalogue.ts';
import type { VendorKind } from '../record/vocabulary.ts';
import { type Cover, coversOf } from './cover.ts';
import { isChanceBeginning, type Match, matchesOf } from './match.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import type { EntryKind } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';

/** A company that a search found, and what it was found by: a name, a product line, an app … */
export type VendorHit = {
  vendor: CatalogueVendor;
  by: string;
  as: Exclude<EntryKind, 'kind'>;
  from?: string;
  until?: string;
};
/** All companies that make a kind of thing. */
export type KindHit = { kind: VendorKind; by: string };
export type Hit = VendorHit | KindHit;

export type SearchOptions = {
  /** How many hits at most; 8 where it is not given. */
  limit?: number;
  /** Nothing more will be typed: a short or everyday word is that word, and not the beginning of a name ("star" of "Starlink"). */
  isFinished?: boolean;
};

/** Longer than any name, domain or app id: what is longer still is cut. A page address is not. */
const LONGEST = 300;
const MOST_WORDS = 30;
/** Kinds of ids that stores use; an Android package is recognised by its dots. */
const STORE_IDS = ['android', 'apple', 'microsoft', 'chrome', 'amo', 'edge', 'appgallery'];

/**
 * Companies for what somebody typed, best first: by a page address, domain or app id, else by names of companies and of
 * what they make, slips of the hand forgiven. Each company comes once. Empty where nothing is meant for sure.
 */
export function search(
  question: string,
  index: SearchIndex,
  catalogue: Catalogue,
  companies: Companies,
  { limit = 8, isFinished = false }: SearchOptions = {},
): Hit[] {
  const exact = byAddress(question.trim(), catalogue, companies);
  if (exact !== null) return [exact].slice(0, limit);
  if (isAddress(question.trim())) return bySiteBegun(question.trim(), index, companies, limit);
  const read = readQuery(question.slice(0, LONGEST), index.isKnown);
  const query = { ...read, words: read.words.slice(0, MOST_WORDS) };
  const kindsOf = (slug: string) => companies.get(slug)?.kinds ?? [];
  const covers = coversOf(query, index).filter((cover) => !isFinished || !isChanceBeginning(cover, query, index));
  const ranked = rank(matchesOf(covers, query, index, kindsOf), query, index, companies);
  return distinct(ranked)
    .flatMap((cover) => hitOf(cover, companies))
    .slice(0, limit);
}

/** Companies of a kind, those with the longest record first. */
export const vendorsOf = (kind: VendorKind, companies: Companies): CatalogueVendor[] =>
  [...companies.values()]
    .filter(({ kinds }) => kinds.includes(kind))
    .sort((a, b) => b.incidents.length - a.incidents.length);

/** The best match of each company, and of each kind. */
function distinct(matches: readonly Match[]): Cover[] {
  const seen = new Set<string>();
  return matches.flatMap(({ cover }) => {
    const key = cover.entry.kind === 'kind' ? `kind ${cover.entry.of}` : cover.entry.of;
    return seen.size === seen.add(key).size ? [] : [cover];
  });
}

function hitOf({ entry }: Cover, companies: Companies): Hit[] {
  if (entry.kind === 'kind') {
    const kind = entry.of as VendorKind;
    return vendorsOf(kind, companies).length === 0 ? [] : [{ kind, by: entry.text }];
  }
  const vendor = companies.get(entry.of);
  if (vendor === undefined) return [];
  const { shown, kind, from, until } = entry;
  return [{ vendor, by: shown, as: kind, ...(from && { from }), ...(until && { until }) }];
}

const HOST = /^[^\s/@]+\.[a-z]{2,}$/i;

/** A page address or a host name: none of it is a word. */
const isAddress = (text: string): boolean => text.includes('://') || HOST.test(text);

function bySiteBegun(text: string, { entries }: SearchIndex, companies: Companies, limit: number): Hit[] {
  const begun = text.toLowerCase().replace(/^www\./, '');
  const covers = entries
    .filter(({ kind, text: domain }) => kind === 'site' && domain.startsWith(begun))
    .map((entry): Match => ({ cover: { entry, query: 0, words: 0, slips: 0, begun: true }, fit: 'part' }));
  return distinct(covers)
    .slice(0, limit)
    .flatMap((cover) => hitOf(cover, companies));
}

function byAddress(text: string, catalogue: Catalogue, companies: Companies): Hit | null {
  const hit = (slug: string | null, by: string, as: VendorHit['as']): Hit | null => {
    const vendor = slug === null ? undefined : companies.get(slug);
    return vendor === undefined ? null : { vendor, by, as };
  };
  const app = mayBeId(text)
    ? STORE_IDS.map((ids) => appVendor(ids, text, catalogue)).find((slug) => slug !== null)
    : undefined;
  if (app !== undefined) return hit(app, text, 'app');
  const hostname = parseAddress(text.includes('://') ? text : `https://${text}`)?.hostname;
  if (hostname === undefined) return null;
  const endpoint = catalogue.endpoints.find(hostname);
  if (endpoint !== null) return hit(endpoint.value, endpoint.domain, 'site');
  const site = catalogue.sites.find(hostname);
  return site === null ? null : hit(site.value.vendor, site.domain, 'site');
}

/** Ids have dots or digits, or are long. To ask for other words would only read more parts of the record. */
const mayBeId = (text: string): boolean => !/\s/.test(text) && (/[.\d]/.test(text) || text.length >= 12);
