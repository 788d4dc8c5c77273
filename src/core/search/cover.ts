import type { Query } from './query.ts';
import { romanised } from './romanise.ts';
import type { OpenEntry, SearchIndex } from './search-index.ts';

/** How words of a query cover words of an entry; both sides as bits, the first word the lowest. */
export type Cover = {
  entry: OpenEntry;
  /** Words of the query that the entry has. */
  query: number;
  /** Words of the entry that the query has. */
  words: number;
  slips: number;
  /** The last word of the query is only the beginning of a word of the entry. */
  begun: boolean;
};

type Span = { query: number; words: number; slips: number; begun: boolean; length: number };

/** A name that people write apart has no more parts. */
const MOST_PARTS = 3;
/** Shorter than this, words that are put together are not forgiven a slip. */
const LONG_ENOUGH = 6;
/** The number of a model in the same word as the line: "s24" of "Galaxy S". */
const MODEL = /(?<=\p{L})\d+\p{L}{0,4}$/u;

/** Every entry that shares a word with the query, and how. */
export function coversOf({ words, open }: Query, { entries, near, everyday, frame, devices }: SearchIndex): Cover[] {
  const spans = new Map<number, Span[]>();
  const cover = (form: string, from: number, to: number, isLineEnd: boolean, extra = 0): void => {
    const parts = to - from;
    const isPlain = everyday.has(form) || frame.has(form) || devices.has(form);
    const slips = !isLineEnd && !isPlain && (parts === 1 || form.length >= LONG_ENOUGH);
    for (const { places, slips: own, begun } of near.find(
      form,
      slips,
      open && !isLineEnd && to === words.length && form.length > 1,
    )) {
      for (let i = 0; i < places.length; i += 3) {
        const [at = 0, first = 0, end = 0] = places.slice(i, i + 3);
        // Words put together, in the query or the name, are soon a slip from something else by chance.
        const joined = parts > 1 || end - first > 1;
        if (joined && own > (form.length < LONG_ENOUGH ? 0 : 1)) continue;
        const entry = entries[at];
        if (isLineEnd && (end !== entry?.words.length || !isStem(entry))) continue;
        const span = {
          query: bits(from, to),
          words: bits(first, end),
          slips: own + extra,
          begun,
          length: parts + end - first,
        };
        const known = spans.get(at);
        if (known === undefined) spans.set(at, [span]);
        else known.push(span);
      }
    }
  };
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_PARTS); to++) {
      cover(words.slice(from, to).join(''), from, to, false);
    }
    const latin = romanised(words[from] ?? '');
    if (latin !== null && !everyday.has(words[from] ?? '')) cover(latin, from, from + 1, false, 1);
    const stem = words[from]?.replace(MODEL, '') ?? '';
    if (stem !== words[from]) cover(stem, from, from + 1, true);
  }
  return [...spans].flatMap(([at, own]) => {
    const entry = entries[at];
    return entry === undefined ? [] : [fit(entry, own)];
  });
}

/** Names and lines come before model numbers; apps and titles do not. */
const isStem = ({ kind }: OpenEntry): boolean => kind === 'line' || kind === 'brand' || kind === 'name';

/** The best spans that lie beside each other. */
function fit(entry: OpenEntry, spans: Span[]): Cover {
  spans.sort((a, b) => a.slips - b.slips || Number(a.begun) - Number(b.begun) || b.length - a.length);
  const cover: Cover = { entry, query: 0, words: 0, slips: 0, begun: false };
  for (const span of spans) {
    if ((span.query & cover.query) !== 0 || (span.words & cover.words) !== 0) continue;
    cover.query |= span.query;
    cover.words |= span.words;
    cover.slips += span.slips;
    cover.begun ||= span.begun;
  }
  return cover;
}

const bits = (from: number, to: number): number => (1 << to) - (1 << from);

/** How many bits are set. */
export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
