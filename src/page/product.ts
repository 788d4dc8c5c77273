import type { MarkShown } from '../core/recognise/links/mark.ts';
import { LONGEST_URL } from '../core/recognise/links/question.ts';
import { bestPlace, type Title, textsOf, titleOf } from './title.ts';

/** A product, app or site that links of the page lead to. */
export type Product = {
  titles: Map<HTMLAnchorElement, Title>;
  /** What the worker was asked last, so that it is asked again only of something else. */
  asked: string;
  mark: MarkShown | null;
  /** The mark as it stands in the page. */
  host: HTMLElement | null;
  /** When a mark was put there, of late: a page that takes it away each time is left alone for a while. */
  placedAt: number[];
};

const MOST_PLACED = 3;
const OF_LATE_MS = 2000;

export const newProduct = (): Product => ({ titles: new Map(), asked: '', mark: null, host: null, placedAt: [] });

/** Reads a link of the product, for the first time or anew. */
export function readLink(product: Product, link: HTMLAnchorElement): void {
  for (const known of product.titles.keys()) if (!known.isConnected) product.titles.delete(known);
  product.titles.set(link, titleOf(link));
}

/** What to ask the worker of the product; null where that was asked. */
export function questionOf(product: Product): { url: string; texts: string[] } | null {
  const titles = [...product.titles.values()];
  const texts = textsOf(titles);
  const link = titles[0]?.link;
  if (link === undefined) return null;
  // What a shop adds to the address for itself may be longer than all the rest.
  const url = link.href.length <= LONGEST_URL ? link.href : link.origin + link.pathname;
  const asked = [url.split('?')[0], ...texts].join('\n');
  if (asked === product.asked) return null;
  product.asked = asked;
  return { url, texts };
}

export function removeMark(product: Product): void {
  product.host?.remove();
  product.host = null;
}

const isHeaded = ({ titles }: Product): boolean => [...titles.values()].some(({ rank }) => rank === 4);
const hostOf = ({ titles }: Product): string => [...titles.keys()][0]?.hostname ?? '';

/** Whether it is a company's site that another result has the mark for: a headed one, or else the first. */
export function isBelowAnother(product: Product, products: Iterable<Product>): boolean {
  if (product.mark?.via !== 'site' || isHeaded(product)) return false;
  let isFirst = true;
  for (const other of products) {
    if (other === product) isFirst = false;
    else if (other.mark?.via === 'site' && (isFirst || isHeaded(other)) && hostOf(other) === hostOf(product))
      return true;
  }
  return false;
}

/** Puts the product's mark where it belongs, once; takes away one that no longer holds. */
export function placeMark(product: Product, make: (mark: MarkShown, beside: Element) => HTMLElement): void {
  if (product.host !== null && !product.host.isConnected) product.host = null;
  if (product.mark === null) {
    removeMark(product);
    return;
  }
  const now = performance.now();
  product.placedAt = product.placedAt.filter((at) => now - at < OF_LATE_MS);
  const place = bestPlace([...product.titles.values()]);
  if (product.host !== null || place === undefined || product.placedAt.length >= MOST_PLACED) return;
  product.placedAt.push(now);
  product.host = make(product.mark, place.beside);
  place.beside.prepend(product.host);
}
