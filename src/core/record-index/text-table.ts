/**
 * Texts by number in one run of bytes, each decoded when it is asked for: the count, where each text ends, then UTF-8. Little
 * endian, 32 bits a number.
 */
export class TextTable {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #numbers: DataView;
  readonly #start: number;

  /** Bytes that `writeTexts` made. Others give wrong texts or a RangeError. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.count = this.#numbers.getUint32(0, true);
    this.#start = 4 + 4 * this.count;
  }

  /** Takes 0 to `count` - 1. */
  at(place: number): string {
    return DECODER.decode(this.#bytes.subarray(this.#end(place - 1), this.#end(place)));
  }

  /** How the text's bytes stand to others: under 0 where they come first, 0 where they are the same. */
  order(place: number, other: Uint8Array): number {
    return compareBytes(this.#bytes, other, this.#end(place - 1), this.#end(place));
  }

  #end(place: number): number {
    return this.#start + (place < 0 ? 0 : this.#numbers.getUint32(4 + 4 * place, true));
  }
}

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

export function writeTexts(texts: readonly string[]): Uint8Array {
  const encoded = texts.map((text) => ENCODER.encode(text));
  const start = 4 + 4 * encoded.length;
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, start));
  const numbers = new DataView(bytes.buffer);
  numbers.setUint32(0, encoded.length, true);
  let end = 0;
  for (const [place, text] of encoded.entries()) {
    bytes.set(text, start + end);
    end += text.length;
    numbers.setUint32(4 + 4 * place, end, true);
  }
  return bytes;
}

/** By bytes, the shorter first among those that begin alike. Of `a`, those from `start` to before `end`. */
export function compareBytes(a: Uint8Array, b: Uint8Array, start = 0, end = a.length): number {
  const length = Math.min(end - start, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[start + at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return end - start - b.length;
}
