import { packSections, sectionsOf } from './sections.ts';
import { compareBytes, TextTable, writeTexts } from './text-table.ts';

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
    const wanted = bytesOf(key);
    let low = 0;
    let high = this.#keys.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#keys.order(middle, wanted);
      if (order === 0) return this.#values.at(middle);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** Of a key that comes twice the last text counts. */
export function writeKeys(entries: Iterable<readonly [key: string, text: string]>): Uint8Array<ArrayBuffer> {
  const sorted = [...new Map(entries)].sort(([a], [b]) => compareBytes(ENCODER.encode(a), ENCODER.encode(b)));
  return packSections([writeTexts(sorted.map(([key]) => key)), writeTexts(sorted.map(([, text]) => text))]);
}

const ENCODER = new TextEncoder();

/** Long lists of apps ask for tens of thousands of keys: none of the usual length makes bytes of its own. */
const ROOM = new Uint8Array(1024);

/** UTF-8, until the next key is asked for; a character takes at most three bytes for each of its code units. */
function bytesOf(key: string): Uint8Array {
  if (key.length * 3 > ROOM.length) return ENCODER.encode(key);
  return ROOM.subarray(0, ENCODER.encodeInto(key, ROOM).written);
}
