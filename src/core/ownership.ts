import type { Sighting } from './sighting.ts';
import { tokensOf } from './tokens.ts';

type Brand = { name: string; until?: string | undefined };
type Parent = { name: string; vendor?: string | undefined; from?: string | undefined; until?: string | undefined };

/**
 * The brand that the page itself shows, where it is not the company's own name: "Ring" on ring.com or on a page that
 * sells a Ring doorbell, of Amazon. Only what still belongs to the company counts. Null where the page names none.
 */
export function brandShown(name: string, brands: readonly Brand[], sightings: readonly Sighting[]): string | null {
  const own = brands.filter((brand) => brand.until === undefined && joined(brand.name) !== joined(name));
  for (const { via, match } of sightings) {
    const words = via === 'product' ? tokensOf(match) : match.split('.').slice(0, -1);
    const shown = own.find((brand) => isNamed(tokensOf(brand.name), words));
    if (shown !== undefined && via !== 'app' && via !== 'list') return shown.name;
  }
  return null;
}

/** Who owns the company today: the owner that it did not leave, the latest first. Null where nobody is on record. */
export function ownerToday(parents: readonly Parent[]): Parent | null {
  const today = parents.filter(({ until }) => until === undefined);
  return [...today].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0] ?? null;
}

const joined = (text: string): string => tokensOf(text).join('');

/** Whether the words begin with the brand's, or one of them is the brand written together. */
const isNamed = (brand: readonly string[], words: readonly string[]): boolean =>
  brand.length > 0 && (brand.every((word, i) => words[i] === word) || words.includes(brand.join('')));
