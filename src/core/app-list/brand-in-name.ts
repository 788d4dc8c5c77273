import type { Companies } from '../record/catalogue.ts';
import { tokensOf } from '../text/tokens.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** Shorter names are found inside too many others ("LG", "Mi", "X"). */
const SHORTEST = 4;
/** Words that may precede the maker at the beginning of an app's name: "My Fitbit". */
const LEADS: ReadonlySet<string> = new Set('il la le mein meine meu moj mon my the'.split(' '));
/** Words that the maker follows anywhere: "Files by Google". What follows "for" is what an app is made for. */
const MAKERS: ReadonlySet<string> = new Set('by from von par от'.split(' '));

/** A name in the form in which it compares. */
export const nameKey = (name: string): string => tokensOf(name).join(' ');

/** Whether a name, in its comparing form, identifies a brand among everything else that may be called so. */
const isTelling = (key: string): boolean =>
  key.replaceAll(' ', '').length >= SHORTEST && !ORDINARY_WORDS.has(key) && !/^\d+$/.test(key);

/** Names and brands to slugs. Where two share one, a vendor's own name comes before a brand. */
export function brandKeys(companies: Companies): ReadonlyMap<string, string> {
  const all = [...companies.values()];
  const brands = all.flatMap(({ slug, brands }) => brands.map((brand) => [nameKey(brand), slug] as const));
  return new Map([...brands, ...all.map(({ slug, name }) => [nameKey(name), slug] as const)]);
}

/**
 * The vendor whose brand an app's name begins with, or names as its maker: whole words only, the longest brand first. That
 * makes it probable and no more.
 */
export function brandInName(name: string, brands: ReadonlyMap<string, string>): string | null {
  const tokens = tokensOf(name);
  const starts = tokens.flatMap((_, i) =>
    i === 0 || MAKERS.has(tokens[i - 1] ?? '') || (i === 1 && LEADS.has(tokens[0] ?? '')) ? [i] : [],
  );
  for (const start of starts) {
    for (let end = tokens.length; end > start; end--) {
      const key = tokens.slice(start, end).join(' ');
      const vendor = isTelling(key) ? brands.get(key) : undefined;
      if (vendor !== undefined) return vendor;
    }
  }
  return null;
}
