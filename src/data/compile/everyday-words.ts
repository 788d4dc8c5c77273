import { LONG, NearWords, SHORTEST } from '../../core/search/near-words.ts';
import type { SearchEntry } from '../../core/search/search-entry.ts';
import { wordsOf } from '../../core/text/tokens.ts';
import type { SearchWords } from './search-words.ts';

type Entry = Pick<SearchEntry, 'text' | 'kind' | 'weak'>;

/**
 * Words that nobody should be named for: those of the index that are everyday words, unless they are somebody's name by
 * themselves, and those that are in no name but so near to one that they would pass for a slip ("menu" for "Temu").
 */
export function everydayWords(
  entries: readonly Entry[],
  { common, everyday, strangers, kinds, frame }: SearchWords,
): string[] {
  const plain = new Set([...frame, ...Object.values(kinds).flat()].flatMap(wordsOf));
  const all = new Set(entries.flatMap(({ text }) => wordsOf(text)));
  const names = new Set(
    entries.flatMap(({ text, kind, weak }) => {
      const words = wordsOf(text);
      return words.length === 1 && !weak && kind !== 'incident' && kind !== 'site' ? words : [];
    }),
  );
  const own = [...all].filter((word) => common.first.has(word) && !names.has(word) && !plain.has(word));
  const forms = new Set(
    entries.flatMap(({ text, kind }) => (kind === 'incident' || kind === 'site' ? [] : wordsOf(text))),
  );
  const near = new NearWords();
  for (const form of forms) near.add(form, 0, 0, 1);
  const shortened = new Set([...forms].flatMap(shortenings));
  const isMistaken = (word: string) =>
    word.length >= SHORTEST - 1 &&
    !forms.has(word) &&
    !plain.has(word) &&
    shortenings(word).some((short) => shortened.has(short)) &&
    near.find(word, true, false).length > 0;
  const mistaken = [...common.all, ...strangers].flatMap(wordsOf).filter(isMistaken);
  const meant = everyday.flatMap(wordsOf).filter((word) => !names.has(word));
  return [...new Set([...own, ...meant, ...mistaken])].sort();
}

/** A word and what is left of it without one or two letters: words that a slip or two part have one of these in common. */
function shortenings(word: string): string[] {
  const once = without(word);
  return [word, ...once, ...(word.length < LONG - 1 ? [] : once.flatMap(without))];
}

const without = (word: string): string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));
