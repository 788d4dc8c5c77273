const STEP = 0x9e3779b1 | 0;

// A rotation besides the multiplication: without it two flips of the top bit would cancel out.
const fold = (lane: number, word: number) => Math.imul(((lane ^ word) << 15) | ((lane ^ word) >>> 17) | 0, STEP);

/**
 * A 32-bit checksum of the words from `from` on. Every step is a bijection, so that damage confined to one word is
 * always found, and other damage all but once in 2^32. It finds accidents; it does not stop a forger.
 */
export function checksumOf(words: Uint32Array, from: number): number {
  // Four lanes, because one alone waits for its own multiplication: 1.0 ms against 3.4 ms for 6 MB.
  let a = words.length;
  let b = STEP;
  let c = ~STEP;
  let d = 0;
  let at = from;
  for (; at + 4 <= words.length; at += 4) {
    a = fold(a, words[at] as number);
    b = fold(b, words[at + 1] as number);
    c = fold(c, words[at + 2] as number);
    d = fold(d, words[at + 3] as number);
  }
  for (; at < words.length; at++) a = fold(a, words[at] as number);
  return fold(fold(fold(a, b), c), d) >>> 0;
}
