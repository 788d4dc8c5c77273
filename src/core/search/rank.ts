import type { Companies } from '../record/catalogue.ts';
import { type Cover, countBits } from './cover.ts';
import { FITS, type Match } from './match.ts';
import type { Query } from './query.ts';
import { ENTRY_KINDS } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Matches in the order a person would give: by fit and slips, then the company that is named first, then the longest and
 * best known kind of name, then the longer record. Leaves out what the best match makes unlikely.
 */
export function rank(matches: readonly Match[], query: Query, index: SearchIndex, companies: Companies): Match[] {
  const named = firstNamed(matches);
  const isKind = (name: Cover) =>
    query.words.length > 1 && matches.some(({ cover }) => isKindOf(name, cover, query, index, companies));
  const keyOf = ({ cover, fit }: Match): number[] => {
    const { of, kind } = cover.entry;
    const isInside = fit === 'part' && (cover.words & 1) === 0;
    return [
      FITS.indexOf(fit),
      cover.slips,
      isKind(cover) ? 1 : 0,
      fit === 'within' ? (named.get(of) ?? 0) : Number(isInside),
      -countBits(cover.query),
      ENTRY_KINDS.indexOf(kind),
      firstWord(cover),
      -(companies.get(of)?.incidents.length ?? 0),
    ];
  };
  const keys = new Map(matches.map((match) => [match, keyOf(match)]));
  const sorted = [...matches].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
  return withoutUnlikely(sorted, query);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function withoutUnlikely(sorted: readonly Match[], { words }: Query): Match[] {
  const [best] = sorted;
  return sorted.filter(({ cover, fit }) => {
    if (best === undefined || best.fit === 'part') return true;
    // What was typed as it is written means nobody else by a slip, and a whole name no everyday word in it.
    if (best.cover.slips === 0 && cover.slips > 0) return false;
    if (best.fit === 'exact' && (fit === 'within' || (fit === 'part' && cover.entry.kind === 'kind'))) return false;
    return words.length === 1 || fit !== 'part';
  });
}

/** The word of the query where each company is named first, by whichever of its names. */
function firstNamed(matches: readonly Match[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { cover, fit } of matches) {
    const { of } = cover.entry;
    if (fit === 'within') named.set(of, Math.min(named.get(of) ?? 99, firstWord(cover)));
  }
  return named;
}

/** The place of the first word of the query that an entry has. */
const firstWord = ({ query }: Cover): number => 31 - Math.clz32(query & -query);

/** A name that is also a word for what the company named beside it makes: "hp samsung" is Indonesian for a Samsung phone. */
function isKindOf(
  name: Cover,
  maker: Cover,
  { words }: Query,
  { kindsOf }: SearchIndex,
  companies: Companies,
): boolean {
  const isBeside = (((name.query << 1) | (name.query >> 1)) & maker.query) !== 0 && (name.query & maker.query) === 0;
  const made = companies.get(maker.entry.of)?.kinds ?? [];
  const isMade = (word: string) => made.some((kind) => kindsOf.get(word)?.has(kind));
  return isBeside && words.every((word, i) => (name.query & (1 << i)) === 0 || isMade(word));
}
