import { checksumOf } from './checksum.ts';
import { placeOf, stepPlace, stepPrint } from './host-hash.ts';
import {
  columnAt,
  HAS_SINGLE_LABELS,
  HEADER_BYTES,
  IS_EXACT,
  MAGIC,
  type Shape,
  sectionsOf,
  VERSION,
  type Width,
  WORD,
} from './host-index-layout.ts';

/** No entry: neither the host nor a parent of it is listed. */
export const NONE = -1;

const DOT = 46;
const COLON = 58;
const AT = 64;

/** The most specific listed domain of a host, and what its entry says. `value` and `list` are the builder's numbers. */
export type HostIndexMatch = { domain: string; entry: number; list: number; value: number };

/**
 * Answers "is this host, or a parent of it, listed, and by which entry?" on the bytes of one buffer, which must not
 * change afterwards. Whole labels only; the most specific listed domain wins. Takes hosts and URLs as browsers write
 * them (lower case, ASCII); one that is written otherwise is not found, and none makes it throw. Finding an entry
 * allocates nothing.
 *
 * Unless the index is exact, a host that is not listed is taken for a listed one about once in 10^9 (see
 * `HostIndexBuilder`).
 */
class HostIndex {
  /** Entries are numbered from 0 to `count` - 1, in no order. */
  readonly count: number;
  readonly #seed: number;
  readonly #hasSingleLabels: boolean;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  readonly #buckets: Uint32Array;
  readonly #bucketShift: number;
  readonly #prints: Int32Array;
  readonly #spelling: { starts: Uint32Array; text: Uint8Array } | null;
  readonly #lists: Column;
  readonly #values: Column;
  /** Where the domain of the last hit stands in the text it was found in. A field, as a result object would allocate. */
  #domainStart = 0;
  #domainEnd = 0;

  /** Expects a buffer whose header and bounds were checked. */
  constructor(buffer: ArrayBuffer, words: Uint32Array, shape: Shape) {
    const at = sectionsOf(shape);
    const { count } = shape;
    this.count = count;
    this.#seed = (words[WORD.seed] as number) | 0;
    this.#hasSingleLabels = ((words[WORD.flags] as number) & HAS_SINGLE_LABELS) !== 0;
    this.#filter = new Int32Array(buffer, at.filter, 2 ** shape.filterBits / 32);
    this.#filterMask = 2 ** shape.filterBits - 1;
    this.#buckets = new Uint32Array(buffer, at.buckets, 2 ** shape.bucketBits + 1);
    this.#bucketShift = 32 - shape.bucketBits;
    this.#prints = new Int32Array(buffer, at.prints, count);
    this.#spelling = shape.exact
      ? {
          starts: new Uint32Array(buffer, at.textStarts, count + 1),
          text: new Uint8Array(buffer, at.text, shape.textBytes),
        }
      : null;
    this.#lists = {
      base: words[WORD.listBase] as number,
      offsets: columnAt(buffer, at.lists, count, shape.listWidth),
    };
    this.#values = {
      base: words[WORD.valueBase] as number,
      offsets: columnAt(buffer, at.values, count, shape.valueWidth),
    };
  }

  /** The entry of the most specific listed domain of a hostname, with or without a port or a trailing dot, or NONE. */
  entryOfHost(hostname: string): number {
    return this.#scan(hostname, 0, hostname.length);
  }

  /** The same for the host of a page's URL. NONE for other schemes than http, https, ws and wss. */
  entryOfUrl(url: string): number {
    const start = authorityStart(url);
    if (start === 0) return NONE;
    const slash = url.indexOf('/', start);
    return this.#scan(url, start, slash < 0 ? url.length : slash);
  }

  /** `entryOfHost` with all that the entry says. */
  find(hostname: string): HostIndexMatch | null {
    return this.#match(hostname, this.entryOfHost(hostname));
  }

  /** `entryOfUrl` with all that the entry says. */
  findUrl(url: string): HostIndexMatch | null {
    return this.#match(url, this.entryOfUrl(url));
  }

  /** The list number of an entry that this index returned. */
  listOf(entry: number): number {
    return this.#lists.base + (this.#lists.offsets[entry] ?? 0);
  }

  /** The value of an entry that this index returned. */
  valueOf(entry: number): number {
    return this.#values.base + (this.#values.offsets[entry] ?? 0);
  }

  #match(text: string, entry: number): HostIndexMatch | null {
    if (entry === NONE) return null;
    const domain = text.slice(this.#domainStart, this.#domainEnd);
    return { domain, entry, list: this.listOf(entry), value: this.valueOf(entry) };
  }

  /** Walks the authority `text[start, end)` from right to left, label by label, until nothing more can be listed. */
  #scan(text: string, start: number, end: number): number {
    const filter = this.#filter;
    const mask = this.#filterMask;
    let place = this.#seed;
    let print = ~place;
    // A top-level label alone is looked up only where one is listed: nearly all would pass the filter for nothing.
    let isListable = this.#hasSingleLabels;
    let found = NONE;
    let authorityEnd = end;
    let hostEnd = end;
    for (let at = end - 1; ; at--) {
      const code = at < start ? AT : text.charCodeAt(at);
      // One comparison for most characters: the three that mean something lie below the letters.
      if (code <= AT) {
        if (code === DOT || code === AT) {
          if (code === DOT && at === authorityEnd - 1) {
            hostEnd = at;
            continue;
          }
          if (isListable) {
            const spot = placeOf(place);
            if ((((filter[(spot & mask) >>> 5] as number) >>> (spot & 31)) & 1) === 0) return found;
            const entry = this.#entryIn(spot >>> this.#bucketShift, print, text, at + 1, hostEnd);
            if (entry !== NONE) {
              found = entry;
              this.#domainStart = at + 1;
              this.#domainEnd = hostEnd;
            }
          }
          if (code === AT) return found;
          isListable = true;
        } else if (code === COLON) {
          // What was read so far was the port.
          place = this.#seed;
          print = ~place;
          isListable = this.#hasSingleLabels;
          authorityEnd = at;
          hostEnd = at;
          continue;
        }
      }
      place = stepPlace(place, code);
      print = stepPrint(print, code);
    }
  }

  #entryIn(bucket: number, print: number, text: string, start: number, end: number): number {
    const stop = this.#buckets[bucket + 1] as number;
    for (let entry = this.#buckets[bucket] as number; entry < stop; entry++) {
      if (this.#prints[entry] === print && (this.#spelling === null || this.#isSpelled(entry, text, start, end))) {
        return entry;
      }
    }
    return NONE;
  }
}
