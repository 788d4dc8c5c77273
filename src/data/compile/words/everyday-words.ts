import { SURE } from '../../../core/search/match.ts';
import { LONG, NearWords, SHORTEST } from '../../../core/search/near-words.ts';
import { romanised } from '../../../core/search/romanise.ts';
import type { SearchEntry } from '../../../core/search/search-entry.ts';
import { wordsOf } from '../../../core/text/tokens.ts';
import type { SearchWords } from './search-words.ts';

type Entry = Pick<SearchEntry, 'text' | 'kind' | 'weak'>;

/** The words of an index, by what they are in it. */
type IndexWords = {
  all: ReadonlySet<string>;
  /** Those that are a name by themselves. */
  names: ReadonlySet<string>;
  /** Those of names, lines and apps. */
  forms: ReadonlySet<string>;
  /** Two of these that follow each other, written together. */
  joined: ReadonlySet<string>;
};

/**
 * Words that nobody should be named for: those of the index that are everyday words, unless they are somebody's name by
 * themselves, those that a word of the index begins with, and those that are in no name but so near to one that they
 * would pass for a slip ("menu" for "Temu") or for one in Cyrillic letters ("дело" for "Dell").
 */
export function everydayWords(
  entries: readonly Entry[],
  { common, everyday, strangers, kinds, frame }: SearchWords,
): string[] {
  const index = indexWords(entries);
  const plain = new Set([...frame, ...Object.values(kinds).flat()].flatMap(wordsOf));
  const commonest = new Set(common.each.flatMap(wordsOf).filter((word) => !plain.has(word)));
  const own = [...index.all, ...index.joined].filter((word) => commonest.has(word));
  const meant = [...own, ...everyday.flatMap(wordsOf)].filter((word) => !index.names.has(word));
  const others = [...commonest].filter((word) => !index.all.has(word));
  const unlisted = [...common.all, ...strangers].flatMap(wordsOf).filter((word) => !plain.has(word));
  return [...new Set([...meant, ...begun(others, index), ...mistaken(others, unlisted, index)])].sort();
}

function indexWords(entries: readonly Entry[]): IndexWords {
  const read = entries.map(({ text, kind, weak }) => ({ words: wordsOf(text), kind, weak }));
  const named = read.filter(({ kind }) => kind !== 'incident' && kind !== 'site');
  return {
    all: new Set(read.flatMap(({ words }) => words)),
    names: new Set(named.flatMap(({ words, weak }) => (words.length === 1 && !weak ? words : []))),
    forms: new Set(named.flatMap(({ words }) => words)),
    joined: new Set(named.flatMap(({ words }) => words.slice(1).map((word, i) => `${words[i]}${word}`))),
  };
}

/** Of some words those that a longer one of the index begins with. Shorter ones need no list. */
function begun(words: readonly string[], { all, joined }: IndexWords): string[] {
  const near = new NearWords();
  for (const form of [...all, ...joined]) near.add(form, 0, 0, 1);
  return words.filter((word) => word.length >= SURE && near.find(word, false, true).length > 0);
}

/** Of words that are in no name those that are a slip away from one, in their own letters or spelled in Latin ones. */
function mistaken(common: readonly string[], unlisted: readonly string[], { forms }: IndexWords): string[] {
  const near = new NearWords();
  for (const form of forms) near.add(form, 0, 0, 1);
  const shortened = new Set([...forms].flatMap(shortenings));
  const isNear = (word: string) => near.find(word, true, false).length > 0;
  const isSlip = (word: string) =>
    word.length >= SHORTEST - 1 &&
    !forms.has(word) &&
    // Cheap, and rules most of them out.
    shortenings(word).some((short) => shortened.has(short)) &&
    isNear(word);
  const spelled = common.filter((word) => {
    const latin = romanised(word);
    return latin !== null && isNear(latin);
  });
  return [...spelled, ...unlisted.filter(isSlip)];
}

/** A word and what is left of it without one or two letters: words that a slip or two part have one of these in common. */
function shortenings(word: string): string[] {
  const once = without(word);
  return [word, ...once, ...(word.length < LONG - 1 ? [] : once.flatMap(without))];
}

const without = (word: string): string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));
