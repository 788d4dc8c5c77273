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
export function sightProduct(address: Address, title: string, catalogue: Catalogue): Sighting[] {
  const marketplace = catalogue.marketplaces.find(address.hostname)?.value;
  const page = marketplace?.pages.map((pattern) => pattern.exec(address.rest)).find((hit) => hit !== null);
  if (marketplace === undefined || page === undefined) return [];
  for (const text of [title, decodeText(page[1] ?? '')]) {
    const subject = subjectOf(tokensOf(text.slice(0, LONGEST)), marketplace.vendor, catalogue.vocabulary());
    if (subject === 'other') return [];
    if (subject !== 'unknown') return [{ vendor: subject.vendor, via: 'product', match: subject.text, list: RECORD }];
  }
  return [];
}
