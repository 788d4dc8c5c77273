import { packSections, sectionsOf } from './sections.ts';
import { TextTable, writeTexts } from './text-table.ts';

/** Exact keys, each with a text, searched in their bytes: nothing is decoded but the text that was asked for. */
export class KeyTable {
  readonly #keys: TextTable;
  readonly #values: TextTable;

  /** A buffer that `writeKeys` made. */
  constructor(buffer: ArrayBuffer) {
    const [keys, values] = sectionsOf(buffer) as [Uint8Array, Uint8Array];
    this.#keys = new TextTable(keys);
    this.#values = new TextTable(values);
  }

  /** The text of a key, undefined where there is no such key. */
  get(key: string): string | undefined {
    const wanted = ENCODER.encode(key);
    let low = 0;
    let high = this.#keys.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(this.#keys.bytesAt(middle), wanted);
      if (order === 0) return this.#values.at(middle);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** Of a key that comes twice the last text counts. */
export function writeKeys(entries: Iterable<readonly [key: string, text: string]>): Uint8Array<ArrayBuffer> {
  const sorted = [...new Map(entries)].sort(([a], [b]) => compare(ENCODER.encode(a), ENCODER.encode(b)));
  return packSections([writeTexts(sorted.map(([key]) => key)), writeTexts(sorted.map(([, text]) => text))]);
}

const ENCODER = new TextEncoder();

/** By bytes, the shorter first among those that begin alike. */
function compare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
