import { tokensOf } from '../../text/tokens.ts';

export type Phrase<Value> = { words: readonly string[]; value: Value };

/** Phrases by their first word, so that a text is read once however many phrases there are. */
export type PhraseTable<Value> = { get(firstWord: string): readonly Phrase<Value>[] | undefined };

/** A phrase found in a text: the tokens from `at` up to, not including, `end`. */
export type Found<Value> = { at: number; end: number; value: Value };

export function phraseTable<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): ReadonlyMap<string, readonly Phrase<Value>[]> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = tokensOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const known = table.get(first);
    if (known === undefined) table.set(first, [{ words, value }]);
    else known.push({ words, value });
  }
  return table;
}

/**
 * Every phrase in the text, first come first, longer before shorter. The last word of a phrase may carry a model
 * number in the same token: the line "Galaxy S" is found in "Galaxy S24".
 */
export function findPhrases<Value>(text: readonly string[], table: PhraseTable<Value>): Found<Value>[] {
  return text.flatMap((token, at) => {
    const stem = stemOf(token);
    const candidates = [...(table.get(token) ?? []), ...(stem === token ? [] : (table.get(stem) ?? []))];
    return candidates
      .filter(({ words }) => words.every((word, i) => isWord(text[at + i], word, i === words.length - 1)))
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ words, value }) => ({ at, end: at + words.length, value }));
  });
}

const stemOf = (token: string): string => token.replace(/(?<=\p{L})\d+\p{L}{0,3}$/u, '');

const isWord = (token: string | undefined, word: string, last: boolean): boolean =>
  token === word || (last && token !== undefined && stemOf(token) === word);
