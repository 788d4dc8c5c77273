import type { Marketplace } from '../recognise/products/product-words.ts';
import type { StorePage } from '../record/catalogue.ts';

/** What a shop's or store's pages look like, as the tables of src/data have them. */
export type CompiledStorePage = { ids: string; page: string; fromHost?: true };
export type CompiledMarketplace = { vendor?: string; pages: string[] };

/**
 * What the record says of a listed host, and of the hosts below it that are not listed themselves. `labels` says how many
 * labels from the right the domain has that it is listed by: a host below a vendor's site is listed by the site's domain.
 */
export type HostEntry = {
  site?: { labels: number; vendor: string; everyday?: true };
  endpoint?: { labels: number; vendor: string };
  store?: { labels: number; pages: CompiledStorePage[] };
  marketplace?: { labels: number } & CompiledMarketplace;
};
export type HostRole = keyof HostEntry;

/** A host's entry with its patterns ready to be used. */
export type OpenedHost = {
  site?: { labels: number; value: { vendor: string; everyday: boolean } };
  endpoint?: { labels: number; value: string };
  store?: { labels: number; value: StorePage[] };
  marketplace?: { labels: number; value: Marketplace };
};

export function openHostEntry(text: string): OpenedHost {
  const { site, endpoint, store, marketplace }: HostEntry = JSON.parse(text);
  return {
    ...(site && { site: { labels: site.labels, value: { vendor: site.vendor, everyday: site.everyday === true } } }),
    ...(endpoint && { endpoint: { labels: endpoint.labels, value: endpoint.vendor } }),
    ...(store && { store: { labels: store.labels, value: store.pages.map(openPage) } }),
    ...(marketplace && { marketplace: { labels: marketplace.labels, value: openMarketplace(marketplace) } }),
  };
}

const openPage = ({ ids, page, fromHost }: CompiledStorePage): StorePage => ({
  ids,
  page: new RegExp(page),
  fromHost: fromHost === true,
});

const openMarketplace = ({ vendor, pages }: CompiledMarketplace): Marketplace => ({
  vendor: vendor ?? null,
  pages: pages.map((page) => new RegExp(page)),
});
