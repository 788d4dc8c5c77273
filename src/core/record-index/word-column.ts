import { TextTable, writeTexts } from './text-table.ts';

/**
 * A column of a table whose values recur: of each row a number, 16 bits little endian, and each different text once. A text is
 * decoded and opened when it is first asked for, so that asking all rows costs as many openings as there are texts.
 */
export class WordColumn<Value> {
  readonly #places: Uint16Array;
  readonly #texts: TextTable;
  readonly #open: (text: string) => Value;
  readonly #opened: (Value | undefined)[];

  /** The two runs of bytes that `writeColumn` made, the first of which begins at a multiple of 2. */
  constructor([places, texts]: readonly [Uint8Array, Uint8Array], open: (text: string) => Value) {
    this.#places = new Uint16Array(places.buffer, places.byteOffset, places.length / 2);
    this.#texts = new TextTable(texts);
    this.#open = open;
    this.#opened = Array.from({ length: this.#texts.count });
  }

  /** The value of a row, the same object for the same text. */
  at(row: number): Value {
    const place = this.#places[row] ?? 0;
    let value = this.#opened[place];
    if (value === undefined) {
      value = this.#open(this.#texts.at(place));
      this.#opened[place] = value;
    }
    return value;
  }
}

/** At most so many different texts have numbers. */
const MOST = 2 ** 16;

export function writeColumn(texts: readonly string[]): [Uint8Array, Uint8Array] {
  const places = new Map([...new Set(texts)].map((text, place) => [text, place]));
  if (places.size > MOST) throw new Error(`${places.size} different texts do not fit a column of ${MOST}`);
  const numbers = Uint16Array.from(texts, (text) => places.get(text) ?? 0);
  return [new Uint8Array(numbers.buffer), writeTexts([...places.keys()])];
}
