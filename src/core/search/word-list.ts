/** Numbers of shared letters, each as a capital: words are in lower case. */
const SHARED = 'ABCDEFGHIJ';

/**
 * Words as one text, a quarter smaller when it is packed than with spaces: sorted, each as the number of letters that it
 * shares with the one before, and the rest of it. "bed", "beds", "bee" is "AbedDsCe".
 */
export function writeWords(words: Iterable<string>): string {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < SHARED.length - 1 && shared < last.length && word[shared] === last[shared]) shared++;
      last = word;
      return SHARED[shared] + word.slice(shared);
    })
    .join('');
}

/** The words of such a text. */
export function readWords(text: string): string[] {
  let last = '';
  return [...text.matchAll(/([A-J])([^A-J]*)/g)].map(([, shared = '', rest = '']) => {
    last = last.slice(0, SHARED.indexOf(shared)) + rest;
    return last;
  });
}
