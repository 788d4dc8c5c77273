import { checkHostIndex, type HostIndexProblem } from './check.ts';
import { placeOf, stepPlace, stepPrint } from './hash.ts';
import { HAS_SINGLE_LABELS, type Shape, type Views, viewsOf, WORD } from './layout.ts';

/** No entry: neither the host nor a parent of it is listed. */
export const NONE = -1;

const WEB = /^(?:https?|wss?):\/\//;

const DOT = 46;
const COLON = 58;
const AT_SIGN = 64;

/** The most specific listed domain of a host and what is kept with it: the numbers that the builder was given. */
export type HostIndexMatch = { domain: string; entry: number; list: number; value: number };

/**
 * Opens an index on the bytes of a buffer, without a copy and without reading them through; the buffer must not change
 * afterwards. Bytes of another shape give a problem, never an exception. Bytes changed in storage can give wrong answers,
 * but neither an exception nor an endless loop: whoever opens an index asks `isWhole` when there is time.
 */
export function openHostIndex(buffer: ArrayBuffer): HostIndex | HostIndexProblem {
  const shape = checkHostIndex(buffer);
  return typeof shape === 'string' ? shape : new HostIndex(buffer, shape);
}

/**
 * Answers "is this host, or a parent of it, listed, and by which entry?". By whole labels, and the most specific listed
 * domain wins. Takes hosts and URLs as browsers write them (lower case, ASCII); what is written otherwise is not found,
 * and nothing makes it throw. Looking for an entry allocates nothing.
 *
 * An exact index never errs. Another one takes an unlisted host for a listed one less than once in 10^9.
 */
class HostIndex {
  /** Entries are numbered from 0 to `count` - 1. The order means nothing and changes with the seed. */
  readonly count: number;
  readonly #views: Views;
  // Out of the views, for speed.
  readonly #filter: Int32Array;
  readonly #buckets: Uint32Array;
  readonly #prints: Int32Array;
  readonly #seed: number;
  readonly #filterMask: number;
  readonly #bucketShift: number;
  readonly #hasSingleLabels: boolean;
  readonly #isExact: boolean;
  /** Where the last hit is in the text that was searched: fields, because a result object would be an allocation. */
  #domainStart = 0;
  #domainEnd = 0;

  constructor(buffer: ArrayBuffer, shape: Shape) {
    const views = viewsOf(buffer, shape);
    this.count = shape.count;
    this.#views = views;
    this.#filter = views.filter;
    this.#buckets = views.buckets;
    this.#prints = views.prints;
    this.#seed = (views.header[WORD.seed] as number) | 0;
    this.#filterMask = 2 ** shape.filterBits - 1;
    this.#bucketShift = 32 - shape.bucketBits;
    this.#hasSingleLabels = ((views.header[WORD.flags] as number) & HAS_SINGLE_LABELS) !== 0;
    this.#isExact = shape.isExact;
  }

  /** The entry of a hostname's most specific listed domain, or NONE. A port and a trailing dot are passed over. */
  entryOfHost(hostname: string): number {
    return this.#scan(hostname, 0, hostEnd(hostname, 0, hostname.length));
  }

  /** The same for a page's URL, without parsing it. NONE for other schemes than http, https, ws and wss. */
  entryOfUrl(url: string): number {
    const start = authorityStart(url);
    const slash = url.indexOf('/', start);
    const entry = this.#scan(url, start, hostEnd(url, start, slash < 0 ? url.length : slash));
    // Asked last, because hits are rare and the answer takes as long as a fifth of the search.
    return entry === NONE || WEB.test(url) ? entry : NONE;
  }

  /** `entryOfHost` with all that is known of the entry. */
  find(hostname: string): HostIndexMatch | null {
    return this.#describe(hostname, this.entryOfHost(hostname));
  }

  /** `entryOfUrl` with all that is known of the entry. */
  findUrl(url: string): HostIndexMatch | null {
    return this.#describe(url, this.entryOfUrl(url));
  }

  /** The list number of an entry. Takes only entries that this index gave. */
  listOf(entry: number): number {
    return (this.#views.header[WORD.listBase] as number) + (this.#views.lists[entry] ?? 0);
  }

  /** The value of an entry. Takes only entries that this index gave. */
  valueOf(entry: number): number {
    return (this.#views.header[WORD.valueBase] as number) + (this.#views.values[entry] ?? 0);
  }

  #describe(text: string, entry: number): HostIndexMatch | null {
    if (entry === NONE) return null;
    const domain = text.slice(this.#domainStart, this.#domainEnd);
    return { domain, entry, list: this.listOf(entry), value: this.valueOf(entry) };
  }

  /** Walks `text[start, end)` from its end, label by label, for as long as something can be listed there or below. */
  #scan(text: string, start: number, end: number): number {
    const filter = this.#filter;
    const mask = this.#filterMask;
    let place = this.#seed;
    let print = ~place;
    let found = NONE;
    // Where no single label is listed, a top-level domain is not worth a look: nearly all of them are on some path.
    let isListable = this.#hasSingleLabels;
    for (let at = end - 1; ; at--) {
      let code = AT_SIGN;
      for (; at >= start; at--) {
        code = text.charCodeAt(at);
        if (code <= AT_SIGN && (code === DOT || code === AT_SIGN)) break;
        place = stepPlace(place, code);
        print = stepPrint(print, code);
      }
      if (isListable) {
        const spot = placeOf(place);
        const bit = spot & mask;
        if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return found;
        const entry = this.#entryIn(spot >>> this.#bucketShift, print, text, at + 1, end);
        if (entry !== NONE) {
          found = entry;
          this.#domainStart = at + 1;
          this.#domainEnd = end;
        }
      }
      // At the left end, or at the userinfo.
      if (at < start || code === AT_SIGN) return found;
      isListable = true;
      place = stepPlace(place, DOT);
      print = stepPrint(print, DOT);
    }
  }

  #entryIn(bucket: number, print: number, text: string, start: number, end: number): number {
    const prints = this.#prints;
    // The minimum bounds the loop in a forged index.
    const stop = Math.min(this.#buckets[bucket + 1] as number, prints.length);
    for (let entry = this.#buckets[bucket] as number; entry < stop; entry++) {
      if (prints[entry] === print && (!this.#isExact || this.#isSpelled(entry, text, start, end))) return entry;
    }
    return NONE;
  }

  #isSpelled(entry: number, text: string, start: number, end: number): boolean {
    const { textStarts, text: bytes } = this.#views;
    const first = textStarts[entry] as number;
    if ((textStarts[entry + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }
}

export type { HostIndex };

/** Where the authority begins in a URL of the web, by the place of its colon. */
function authorityStart(url: string): number {
  if (url.charCodeAt(5) === COLON) return 8;
  if (url.charCodeAt(4) === COLON) return 7;
  return url.charCodeAt(3) === COLON ? 6 : 5;
}

/** Where the host ends in the authority `text[start, end)`: before a port and before one trailing dot. */
function hostEnd(text: string, start: number, end: number): number {
  // Most end with a letter.
  if (text.charCodeAt(end - 1) > COLON) return end;
  let port = end;
  while (port > start && isDigit(text.charCodeAt(port - 1))) port--;
  const host = port > start && text.charCodeAt(port - 1) === COLON ? port - 1 : end;
  return host > start && text.charCodeAt(host - 1) === DOT ? host - 1 : host;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
