import type { Catalogue } from '../../record/catalogue.ts';
import type { Address } from '../address.ts';
import type { PlaceKind } from '../places/places.ts';
import { appIds, sightApp } from '../routes/app.ts';
import { isProductPage, sightTitled } from '../routes/product.ts';
import { sightSite } from '../routes/site.ts';
import type { Sighting } from '../sighting.ts';

/** A link in a page, as the worker judges it. */
export type Link = {
  /** Where it leads, redirects taken off. */
  address: Address;
  /** What it says it leads to, best first: the title, the text of its picture. */
  texts: readonly string[];
};

/** The page that links stand in; `owner` is the vendor whose search engine it is. */
export type LinkPlace = { kind: PlaceKind; owner: string | null };

/**
 * Ties a link to the vendor whose product, app or site it leads to, by the routes that judge a page. Null for everything
 * else: never who owns the shop, the store or the search engine, nor a place that people pass all day. Sites are marked
 * among results of searches only, where the choice is between them.
 */
export function sightLink({ address, texts }: Link, { kind, owner }: LinkPlace, catalogue: Catalogue): Sighting | null {
  if (appIds(address, catalogue).length > 0) return sightApp(address, '', catalogue)[0] ?? null;
  if (isProductPage(address, catalogue)) return sightTitled(address, texts, catalogue)[0] ?? null;
  if (kind !== 'search') return null;
  const [site] = sightSite(address, '', catalogue);
  return site === undefined || site.everyday || site.vendor === owner ? null : site;
}
