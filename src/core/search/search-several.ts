import { MOST_COMPARED } from '../overview/most-compared.ts';
import type { Hit, VendorHit } from './search.ts';

/** What people write between two names: "Xiaomi, Samsung", "Xiaomi vs Samsung". */
const BETWEEN = /[,;،、，]|\svs\.?\s/i;

/**
 * The best hit of each name where somebody typed several, to be set side by side; empty where it is one name, or where
 * one of them is nobody's.
 */
export function searchSeveral(question: string, find: (question: string) => readonly Hit[]): VendorHit[] {
  const names = question
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2 || names.length > MOST_COMPARED) return [];
  const best = names.flatMap((name) => find(name).find((hit) => 'vendor' in hit) ?? []);
  return new Set(best.map(({ vendor }) => vendor)).size === names.length ? best : [];
}
