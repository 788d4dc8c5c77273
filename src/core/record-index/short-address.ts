/** No address has one: around the place and the length of what an address repeats of its page's title. */
const MARK = ' ';

/** Shorter repetitions are not worth the numbers. */
const SHORTEST = 8;

/**
 * The letters and digits of a title as addresses repeat them. Nothing beyond ASCII, in which all versions of Unicode agree: the
 * browser has to find the same as the build.
 */
const slugOf = (title: string): string =>
  title
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** An address without what it repeats of its page's title, a fifth of most. */
export function shortAddress(url: string, title: string): string {
  if (url.includes(MARK)) throw new Error(`${url} has a space in it`);
  const { from, to, length } = longestCommon(url, slugOf(title));
  return length < SHORTEST ? url : [url.slice(0, from), `${to}-${length}`, url.slice(from + length)].join(MARK);
}

export function fullAddress(short: string, title: string): string {
  const [start = '', repeated, end = ''] = short.split(MARK);
  if (repeated === undefined) return short;
  const [at = 0, length = 0] = repeated.split('-').map(Number);
  return start + slugOf(title).slice(at, at + length) + end;
}

/** The longest text that is in both, and where. */
function longestCommon(one: string, other: string): { from: number; to: number; length: number } {
  let best = { from: 0, to: 0, length: 0 };
  let before = new Uint16Array(other.length + 1);
  for (let i = 0; i < one.length; i++) {
    const lengths = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j++) {
      if (one[i] !== other[j]) continue;
      const length = (before[j] ?? 0) + 1;
      lengths[j + 1] = length;
      if (length > best.length) best = { from: i + 1 - length, to: j + 1 - length, length };
    }
    before = lengths;
  }
  return best;
}
