import { type Address, decodeText } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import {
  findWords,
  isModel,
  type Marketplace,
  type ProductWords,
  tokensOf,
  type VendorWords,
} from '../product-words.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** A maker's name stands near the front of a product title; further in, it is usually what the thing works with. */
const FRONT = 5;

type Found = { vendor: string; at: number; words: string[] };

/**
 * The page sells a product of the vendor. Precision first: accessories, media and search pages are no sighting, and
 * where several makers are named the first one is taken. The slug is read before the title: shops control it.
 */
export function sightProduct(address: Address, title: string, catalogue: Catalogue): Sighting[] {
  const marketplace = catalogue.marketplaces.find(address.hostname)?.value;
  const page = marketplace?.pages.map((pattern) => pattern.exec(address.rest)).find((hit) => hit !== null);
  if (marketplace === undefined || page === undefined) return [];
  const texts = [decodeText(page?.[1] ?? ''), title].map(tokensOf);
  if (texts.some((text) => isAboutSomethingElse(text, catalogue.words))) return [];
  for (const text of texts) {
    const found = firstMaker(text, marketplace, catalogue);
    if (found !== null) return [{ vendor: found.vendor, via: 'product', match: found.words.join(' '), list: RECORD }];
  }
  return [];
}

function isAboutSomethingElse(text: string[], words: ProductWords): boolean {
  const [plain, accessory, media] = [without(text, words.notAccessory), words.accessory, words.media];
  const startsWith = (brand: string) => findWords(text.slice(0, tokensOf(brand).length), tokensOf(brand)) === 0;
  return (
    words.accessoryBrands.some(startsWith) ||
    [...accessory, ...media].some((phrase) => findWords(plain, tokensOf(phrase)) >= 0)
  );
}

function without(text: string[], phrases: readonly string[]): string[] {
  let rest = text;
  for (const phrase of phrases.map(tokensOf)) {
    for (let at = findWords(rest, phrase); at >= 0; at = findWords(rest, phrase)) {
      rest = [...rest.slice(0, at), '', ...rest.slice(at + phrase.length)];
    }
  }
  return rest;
}

function firstMaker(text: string[], marketplace: Marketplace, { products, words }: Catalogue): Found | null {
  const found = products.flatMap((vendor) => {
    // On a vendor's own shop its bare name is in every title: only its product lines tell.
    const own = vendor.vendor === marketplace.vendor;
    return makerAt(text, own ? { ...vendor, names: [], weakNames: [] } : vendor, words) ?? [];
  });
  return found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0] ?? null;
}

function makerAt(text: string[], { vendor, names, weakNames, lines }: VendorWords, words: ProductWords): Found | null {
  const first = (candidates: string[][]): Found | null =>
    candidates
      .map((name) => ({ vendor, at: findWords(text, name), words: name }))
      .filter(({ at }) => at >= 0 && at <= FRONT)
      .sort((a, b) => a.at - b.at)[0] ?? null;
  const strong = first(names) ?? first(lines);
  if (strong !== null) return strong;
  const weak = first(weakNames);
  if (weak === null || weak.at > 1) return null;
  const beside = text.slice(weak.at + weak.words.length);
  const isDevice = words.devices.some((device) => findWords(beside, tokensOf(device)) >= 0);
  return isDevice || beside.slice(0, 3).some(isModel) ? weak : null;
}
