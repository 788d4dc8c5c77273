import { capacityAt, isModel } from '../text/tokens.ts';
import { type Cover, countBits } from './cover.ts';
import { LONG, SHORTEST } from './near-words.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** How well a query fits an entry, the best first. */
export const FITS = ['exact', 'within', 'part'] as const;
export type Fit = (typeof FITS)[number];
export type Match = { cover: Cover; fit: Fit };

/** What decides whether words of the query that an entry does not have may be beside it. */
type Beside = {
  query: Query;
  index: SearchIndex;
  /** Words of the query that other entries of the same vendor have in full. */
  vendorWords: ReadonlyMap<string, number>;
  kindsOf: (vendor: string) => readonly string[];
};

/** Two words of a title say which one is meant, where each is more than an everyday word; else three. */
const TELLING_WORDS = 3;
/** A name with a slip in it that is among other words must be long, or any word would be one. */
const LONG_NAME = 6;
/** A word of a name that stands for all of it beside other words has this many letters. */
export const SURE = 5;

/**
 * The entries that the query means. An entry counts where the query has all of its words (`exact` where it has no others,
 * `within` where others are beside it), or where it has all the words of the query (`part`). Anything less is a guess.
 */
export function matchesOf(
  covers: readonly Cover[],
  query: Query,
  index: SearchIndex,
  kindsOf: (vendor: string) => readonly string[],
): Match[] {
  const vendorWords = new Map<string, number>();
  for (const cover of covers) {
    if (isWhole(cover) && cover.entry.kind !== 'kind' && cover.slips === 0) {
      vendorWords.set(cover.entry.of, (vendorWords.get(cover.entry.of) ?? 0) | cover.query);
    }
  }
  const beside: Beside = { query, index, vendorWords, kindsOf };
  const stranger = strangerAt(query, index);
  const isStrange = (cover: Cover) =>
    stranger !== 0 &&
    ((cover.query & stranger) !== stranger ||
      cover.entry.kind === 'incident' ||
      (!isWhole(cover) && othersOf(cover, beside).length > 0));
  return covers.flatMap((cover) => {
    if (isStrange(cover)) return [];
    const fit = isWhole(cover) ? fitOfWhole(cover, beside) : isPart(cover, beside) ? 'part' : null;
    return fit === null ? [] : [{ cover, fit }];
  });
}

/**
 * One finished word that a name only begins with, by chance: it is short, or a word of its own. Words of a name put
 * together need more letters: "miele" begins "Mi Electric Scooter".
 */
export function isChanceBeginning(
  { begun, query, words: covered }: Cover,
  { words }: Query,
  { everyday, frame }: SearchIndex,
) {
  const [word = '', ...more] = words.filter((_, i) => (query & (1 << i)) !== 0);
  const enough = countBits(covered) > 1 ? LONG : SURE;
  return begun && more.length === 0 && (word.length < enough || everyday.has(word) || frame.has(word));
}

const isWhole = ({ entry, words }: Cover): boolean => countBits(words) === entry.words.length;

function fitOfWhole(cover: Cover, beside: Beside): Fit | null {
  const { entry, slips, begun } = cover;
  const others = othersOf(cover, beside);
  if (others.length === 0) return begun ? 'part' : 'exact';
  if (entry.kind === 'kind' || begun) return null;
  const rest = othersOf({ ...cover, query: cover.query | (beside.vendorWords.get(entry.of) ?? 0) }, beside);
  const areBorne = rest.every((word) => bearsOut(word, entry.of, beside));
  if (entry.weak) return slips === 0 && (areBorne || isBorneBeside(cover, beside)) ? 'within' : null;
  return slips === 0 || areBorne || entry.words.join('').length >= LONG_NAME ? 'within' : null;
}

/** The word right before or behind the name says what it is the name of: "ring doorbell". */
function isBorneBeside({ entry, query: mask }: Cover, beside: Beside): boolean {
  const { words } = beside.query;
  return words.some((word, i) => {
    const isBeside = (mask & (1 << i)) === 0 && (mask & ((1 << (i + 1)) | ((1 << i) >> 1))) !== 0;
    return isBeside && beside.index.kindsOf.has(word) && bearsOut(word, entry.of, beside);
  });
}

/** The query has nothing but words of the entry, and enough of them to identify it. */
function isPart(cover: Cover, beside: Beside): boolean {
  const { entry, slips } = cover;
  const { index } = beside;
  const others = othersOf(cover, beside);
  const covered = entry.words.filter((_, i) => (cover.words & (1 << i)) !== 0);
  const isTelling = (word: string) => !index.everyday.has(word) && !index.frame.has(word) && !index.devices.has(word);
  const telling = covered.filter(isTelling);
  if (others.length > 0) {
    // "cayla doll" for "My Friend Cayla": a word that nobody else has, and what it is.
    const isSure = telling.some((word) => word.length >= SURE) && slips === 0 && !cover.begun;
    return isSure && entry.kind !== 'incident' && others.every((word) => bearsOut(word, entry.of, beside));
  }
  const typed = beside.query.words.filter((_, i) => (cover.query & (1 << i)) !== 0).join('');
  if (entry.kind === 'incident') {
    const meant = covered.filter((word) => !index.frame.has(word));
    const isBegun = cover.begun && typed.length < LONG_NAME;
    return slips === 0 && (telling.length > 0 || meant.length >= TELLING_WORDS) && !isBegun;
  }
  if (entry.kind === 'kind') return (cover.words & 1) !== 0 && typed.length >= SHORTEST && slips === 0;
  const begins = (cover.words & 1) !== 0 && (entry.words.length === 1 || covered.length > 1);
  return begins || telling.length > 0;
}

/** Words of the query that the entry does not have, without those that people put around any name. */
function othersOf({ query: mask }: Cover, { query, index }: Beside): string[] {
  return query.words.filter((word, i) => (mask & (1 << i)) === 0 && !index.frame.has(word));
}

/** A number, a model, or a word for something that the vendor makes. */
function bearsOut(word: string, vendor: string, { index, kindsOf }: Beside): boolean {
  if (/^\d/.test(word) || isModel(word) || capacityAt([word]) >= 0) return true;
  const kinds = index.kindsOf.get(word);
  if (kinds === undefined) return index.devices.has(word);
  return kindsOf(vendor).some((kind) => kinds.has(kind));
}

/** The words that name a maker whom nobody has on record, where the query begins with one; 0 where it does not. */
function strangerAt({ words }: Query, { strangers, frame }: SearchIndex): number {
  const from = words.findIndex((word) => !frame.has(word));
  for (let to = Math.min(words.length, from + 3); from >= 0 && to > from; to--) {
    if (strangers.has(words.slice(from, to).join(''))) return (1 << to) - (1 << from);
  }
  return 0;
}
