import type { CatalogueVendor } from './catalogue.ts';

type Kinds = Pick<CatalogueVendor, 'slug' | 'kinds'>;

/** More than anybody compares; each costs its reader a part of the record. */
const MOST = 12;

/**
 * The vendors listed for their strengths that make a kind of thing the given one makes too, twelve at most; those with
 * the most kinds in common first, in the given order among equals. Their level plays no part: each has a record of its
 * own to read.
 */
export function alternativesTo<T extends Kinds>({ slug, kinds }: Kinds, vendors: readonly T[]): T[] {
  const common = (other: Kinds) => other.kinds.filter((kind) => kind !== 'alternative' && kinds.includes(kind)).length;
  return vendors
    .filter((other) => other.slug !== slug && other.kinds.includes('alternative') && common(other) > 0)
    .sort((a, b) => common(b) - common(a))
    .slice(0, MOST);
}
