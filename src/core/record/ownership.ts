import type { Sighting } from '../recognise/sighting.ts';
import { tokensOf } from '../text/tokens.ts';

type Brand = { name: string; until?: string | undefined };
type Parent = { name: string; vendor?: string | undefined; from?: string | undefined; until?: string | undefined };

/**
 * The brand that the page itself shows, where it is not the company's own name: "Ring" on ring.com or on a page that
 * sells a Ring doorbell, of Amazon. Only what still belongs to the company counts. Null where the page names none.
 */
export function brandShown(name: string, brands: readonly Brand[], sightings: readonly Sighting[]): string | null {
  const own = brands.filter((brand) => brand.until === undefined && joined(brand.name) !== joined(name));
  for (const { via, match } of sightings) {
    const isNamed = via === 'product' ? beginsWith(tokensOf(match)) : isLabelOf(match);
    const shown = via === 'app' || via === 'list' ? undefined : own.find(({ name: brand }) => isNamed(tokensOf(brand)));
    if (shown !== undefined) return shown.name;
  }
  return null;
}

/** Who owns the company today: the owner that it did not leave, the latest first. Null where nobody is on record. */
export function ownerToday(parents: readonly Parent[]): Parent | null {
  const today = parents.filter(({ until }) => until === undefined);
  return [...today].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0] ?? null;
}

const joined = (text: string): string => tokensOf(text).join('');

const beginsWith = (words: readonly string[]) => (brand: readonly string[]) =>
  brand.length > 0 && brand.every((word, i) => words[i] === word);

/** Whether a label of the host, the last aside, is the brand written together. */
const isLabelOf = (host: string) => (brand: readonly string[]) =>
  brand.length > 0 && host.split('.').slice(0, -1).includes(brand.join(''));
