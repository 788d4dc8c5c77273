import type { Catalogue } from '../../record/catalogue.ts';
import { tokensOf } from '../../text/tokens.ts';
import { type Address, decodeText } from '../address.ts';
import { subjectOf } from '../products/product-title.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** No product has a longer title; what is further on is stuffed in by sellers, who should not choose our cost. */
const LONGEST = 600;

/**
 * The page sells a product of the vendor. Precision first: accessories, media and search pages are no sighting, and
 * the maker is the one named first. The slug decides where the title names nobody: slugs drop the small words ("for",
 * "with") that distinguish a device from an accessory.
 */
export const sightProduct = (address: Address, title: string, catalogue: Catalogue): Sighting[] =>
  sightTitled(address, [title], catalogue);

/** The same of a page with several titles, as a link to it has: the first that says anything decides. */
export function sightTitled(address: Address, titles: readonly string[], catalogue: Catalogue): Sighting[] {
  const found = productPage(address, catalogue);
  if (found === null) return [];
  for (const text of [...titles, decodeText(found.page[1] ?? '')]) {
    const subject = subjectOf(tokensOf(text.slice(0, LONGEST)), found.owner, catalogue.vocabulary());
    if (subject === 'other') return [];
    if (subject !== 'unknown') return [{ vendor: subject.vendor, via: 'product', match: subject.text, list: RECORD }];
  }
  return [];
}

/** Whether the page sells one product, whoever made it. */
export const isProductPage = (address: Address, catalogue: Catalogue): boolean =>
  productPage(address, catalogue) !== null;

function productPage({ hostname, rest }: Address, { marketplaces }: Catalogue) {
  const marketplace = marketplaces.find(hostname)?.value;
  const page = marketplace?.pages.map((pattern) => pattern.exec(rest)).find((hit) => hit !== null);
  return marketplace === undefined || page === undefined ? null : { owner: marketplace.vendor, page };
}
