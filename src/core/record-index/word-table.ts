import { KeyTable, writeKeys } from './key-table.ts';
import { bufferOf, packSections, sectionsOf } from './sections.ts';
import { placeOfKey } from './shard-key.ts';

/**
 * Bits of the filter, whatever the record's size: sixteen times today's 303 words fill a twentieth of them, so that a title has
 * one of them by chance now and then, and a shard is read in vain.
 */
const BITS = 2 ** 16;

/** The words of product titles: what the shared groups have under each, and which may begin a maker's name. */
export class WordTable {
  readonly #groups: KeyTable;
  readonly #filter: Uint8Array;

  /** A buffer that `writeWords` made. */
  constructor(buffer: ArrayBuffer) {
    const [groups, filter] = sectionsOf(buffer) as [Uint8Array, Uint8Array];
    this.#groups = new KeyTable(bufferOf(groups));
    this.#filter = filter;
  }

  /** The text of a word that a phrase of the groups begins with. */
  groups(word: string): string | undefined {
    return this.#groups.get(word);
  }

  /** False for a word that no maker's name begins with; true for the others, and by chance for a few. */
  mayBeginName(word: string): boolean {
    const place = placeOfKey(word) % BITS;
    return ((this.#filter[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }
}

/** `names` has the first words of makers' names. */
export function writeWords(
  groups: Iterable<readonly [word: string, text: string]>,
  names: Iterable<string>,
): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(BITS / 8);
  for (const word of names) {
    const place = placeOfKey(word) % BITS;
    filter[place >> 3] = (filter[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return packSections([writeKeys(groups), filter]);
}
