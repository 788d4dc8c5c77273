import type { Catalogue } from '../../record/catalogue.ts';
import type { Address } from '../address.ts';
import type { PlaceKind, Places } from '../places/places.ts';
import type { SearchEngine, SearchEngines } from './search-engine.ts';

/** Links below a host that lead to a product or an app: `page` matches the path, or where it says so, host and path. */
export type LinkRule = { host: string; page: string; fromHost: boolean };

/** What a content script looks for in its page. */
export type PageSetup = {
  kind: PlaceKind;
  /** Empty among results of searches, where every link is looked at that leads away. */
  links: LinkRule[];
  /** Paths of links of the page's own host that are redirects, with the address that they lead to as the first group. */
  redirects: string[];
};

/** What a content script says of itself in the user's language, and the direction that this is written in. */
export type PageWords = { direction: string; fullRecord: string };

/** What the worker answers a content script, and for which address, as pages change theirs: null where nothing is marked. */
export type PageAnswer = { url: string; setup: (PageSetup & PageWords) | null };

/** The page as a place where links are marked; null for every other page, and for a search engine's that shows no results. */
export function placeOf(
  address: Address,
  places: Places,
  engines: SearchEngines,
): { kind: PlaceKind; engine: SearchEngine | null } | null {
  const kind = places.kindOf(address.hostname);
  const engine = kind === 'search' ? engines.resultsAt(address) : null;
  return kind === null || (kind === 'search' && engine === null) ? null : { kind, engine };
}

/** What to look for in a page; null where nothing is marked. */
export function setupOf(
  address: Address,
  places: Places,
  engines: SearchEngines,
  catalogue: Catalogue,
): PageSetup | null {
  const place = placeOf(address, places, engines);
  if (place === null) return null;
  const { kind } = place;
  const hosts = kind === 'search' ? [] : [address.hostname, ...places.leadsTo(address.hostname)];
  return {
    kind,
    links: hosts.flatMap((host) => rulesOf(host, catalogue)),
    redirects: engines.redirectsOf(address.hostname),
  };
}

function rulesOf(hostname: string, { marketplaces, stores }: Catalogue): LinkRule[] {
  const shop = marketplaces.find(hostname);
  const store = stores.find(hostname);
  return [
    ...(shop?.value.pages ?? []).map((page) => ({ host: shop?.domain ?? '', page: page.source, fromHost: false })),
    ...(store?.value ?? []).map(({ page, fromHost }) => ({ host: store?.domain ?? '', page: page.source, fromHost })),
  ];
}
