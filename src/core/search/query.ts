import { isRun, wordsOf } from '../text/tokens.ts';

/** What was typed, in words, and which of them may yet become longer. */
export type Query = { words: readonly string[]; open: boolean };

/** No name in a script without spaces is longer. */
const LONGEST_NAME = 12;

/**
 * Cuts what was typed into words. Runs of a script without spaces are cut by the names that are known: "小米手机" into
 * "小米" and "手机". What no name begins in is a word of its own.
 */
export function readQuery(text: string, isKnown: (word: string) => boolean): Query {
  const words = wordsOf(text).flatMap((word) => (isRun(word) ? cut(word, isKnown) : [word]));
  return { words, open: !/[\s\p{P}]$/u.test(text) };
}

function cut(run: string, isKnown: (word: string) => boolean): string[] {
  if (isKnown(run)) return [run];
  const words: string[] = [];
  let rest = '';
  for (let at = 0; at < run.length; ) {
    const name = longestAt(run, at, isKnown);
    if (name === '') {
      rest += run[at];
      at += 1;
    } else {
      words.push(...(rest === '' ? [] : [rest]), name);
      rest = '';
      at += name.length;
    }
  }
  return rest === '' ? words : [...words, rest];
}

function longestAt(run: string, at: number, isKnown: (word: string) => boolean): string {
  for (let length = Math.min(LONGEST_NAME, run.length - at); length > 1; length--) {
    const name = run.slice(at, at + length);
    if (isKnown(name)) return name;
  }
  return '';
}
