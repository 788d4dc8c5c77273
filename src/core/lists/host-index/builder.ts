import { placeOf, stepPlace, stepPrint } from './hash.ts';
import { NumberColumn } from './number-column.ts';
import { writeHostIndex } from './writer.ts';

const DOT = 46;

/** RFC 1035: 255 octets on the wire are 253 characters. */
const MAX_DOMAIN_LENGTH = 253;

export type HostIndexOptions = {
  /**
   * A 32-bit number. Random for each install where the domains come from outside: who knows it can find, within seconds,
   * a name that is taken for a listed one. For an exact index any constant will do.
   */
  seed: number;
  /**
   * Keeps the domains and compares them, so that no host is ever taken for another. Costs their length and 4 bytes an
   * entry. Otherwise a hash distinguishes them: 32 bits and those of the bucket, 49 among a million.
   */
  exact?: boolean;
};

/**
 * Collects domains and lays them out as the buffer that `openHostIndex` opens. The same additions, options and order give
 * the same bytes.
 */
export class HostIndexBuilder {
  readonly #seed: number;
  readonly #isExact: boolean;
  #hasSingleLabels = false;
  // These five have a row for each addition, the last one only when exact:
  readonly #places = new NumberColumn();
  readonly #prints = new NumberColumn();
  readonly #lists = new NumberColumn();
  readonly #values = new NumberColumn();
  readonly #domains: string[] = [];
  readonly #parents = new NumberColumn();

  constructor({ seed, exact = false }: HostIndexOptions) {
    this.#seed = seed | 0;
    this.#isExact = exact;
  }

  /**
   * Adds the domain `text[start, end)` with two numbers for the caller's use. Of a domain that is added twice the last
   * addition counts. False, with nothing added, for what is no hostname as browsers write it: lower case ASCII letters,
   * digits, `-` and `_` in labels that are not empty, 253 characters at most. Throws a RangeError where a number is no
   * unsigned 32-bit integer.
   */
  add(text: string, list = 0, value = 0, start = 0, end = text.length): boolean {
    if (list >>> 0 !== list || value >>> 0 !== value) throw new RangeError(`No 32-bit numbers: ${list}, ${value}`);
    if (end <= start || end - start > MAX_DOMAIN_LENGTH) return false;
    const parentsBefore = this.#parents.length;
    let place = this.#seed;
    let print = ~place;
    let labelEnd = end;
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at);
      if (code === DOT ? at === start || at + 1 === labelEnd : !isLabelCode(code)) {
        this.#parents.length = parentsBefore;
        return false;
      }
      if (code === DOT) {
        this.#parents.push(placeOf(place));
        labelEnd = at;
      }
      place = stepPlace(place, code);
      print = stepPrint(print, code);
    }
    this.#hasSingleLabels ||= labelEnd === end;
    this.#places.push(placeOf(place));
    this.#prints.push(print);
    this.#lists.push(list);
    this.#values.push(value);
    if (this.#isExact) this.#domains.push(text.slice(start, end));
    return true;
  }

  /** The index of all additions so far. The builder can go on. */
  build(): ArrayBuffer {
    return writeHostIndex({
      seed: this.#seed,
      hasSingleLabels: this.#hasSingleLabels,
      rows: {
        places: this.#places.numbers,
        prints: this.#prints.numbers,
        lists: this.#lists.numbers,
        values: this.#values.numbers,
        domains: this.#isExact ? this.#domains : null,
      },
      parents: this.#parents.numbers,
    });
  }
}

/** a-z, 0-9, `-` and `_`. */
function isLabelCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}
