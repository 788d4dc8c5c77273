import { MOST_COMPARED } from '../overview/most-compared.ts';
import type { Hit, VendorHit } from './search.ts';

/** What people write between two names: "Xiaomi, Samsung", "Xiaomi vs Samsung". */
const BETWEEN = /[,;،、，]|\svs\.?\s/i;

/** The names of a question that asks for several companies, to be set side by side; empty where it is one name. */
export function severalNames(question: string): string[] {
  const names = question
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length < 2 || names.length > MOST_COMPARED ? [] : names;
}

/** The best company of each name, from what each found; empty where one of them is nobody's, or two are the same. */
export function bestOfEach(found: readonly (readonly Hit[])[]): VendorHit[] {
  const best = found.flatMap((hits) => hits.find((hit) => 'vendor' in hit) ?? []);
  return new Set(best.map(({ vendor }) => vendor)).size === found.length ? best : [];
}
