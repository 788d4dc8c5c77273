/**
 * The bytes of a host index: a header of 32-bit words, then the sections in the order of `Sections`. Little endian, as
 * the typed arrays of every machine that runs a browser are; elsewhere the magic number reads wrong and nothing opens.
 */

/** "TTHI" as a little-endian word. */
export const MAGIC = 0x49485454;
export const VERSION = 1;

/** Positions of the header's words. */
export const WORD = {
  magic: 0,
  version: 1,
  checksum: 2,
  seed: 3,
  count: 4,
  bucketBits: 5,
  filterBits: 6,
  flags: 7,
  textBytes: 8,
  listWidth: 9,
  listBase: 10,
  valueWidth: 11,
  valueBase: 12,
} as const;
export const HEADER_BYTES = 64;

export const HAS_SINGLE_LABELS = 1;
export const IS_EXACT = 2;

/** Bytes an entry of a column takes; 0 where every entry has the base. */
export type Width = 0 | 1 | 2 | 4;

/** What decides the size of every section. */
export type Shape = {
  count: number;
  /** 1 to 31: there are 2^bucketBits buckets. */
  bucketBits: number;
  /** 5 to 31: the filter has 2^filterBits bits. */
  filterBits: number;
  /** Whether the domains themselves are kept, to be compared. */
  exact: boolean;
  textBytes: number;
  listWidth: Width;
  valueWidth: Width;
};

/** Byte offsets, each a multiple of 4. */
export type Sections = {
  /** A bit per suffix on the way to an entry, the entry included: where it is 0, nothing is listed here or below. */
  filter: number;
  /** Words: the first entry of each bucket, then the count. */
  buckets: number;
  /** Words: the print lane of each entry, bucket by bucket. An entry's position here is its number. */
  prints: number;
  /** Words, only when exact: where each entry's domain begins in `text`, then `textBytes`. */
  textStarts: number;
  /** ASCII, only when exact. */
  text: number;
  lists: number;
  values: number;
  /** The length of the whole. */
  end: number;
};

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

export function sectionsOf(shape: Shape): Sections {
  const filter = HEADER_BYTES;
  const buckets = filter + 2 ** shape.filterBits / 8;
  const prints = buckets + (2 ** shape.bucketBits + 1) * 4;
  const textStarts = prints + shape.count * 4;
  const text = textStarts + (shape.exact ? (shape.count + 1) * 4 : 0);
  const lists = text + padded(shape.textBytes);
  const values = lists + padded(shape.count * shape.listWidth);
  const end = values + padded(shape.count * shape.valueWidth);
  return { filter, buckets, prints, textStarts, text, lists, values, end };
}

/** A column of `count` unsigned numbers, on the bytes of the buffer itself. */
export function columnAt(buffer: ArrayBuffer, offset: number, count: number, width: Width) {
  if (width === 1) return new Uint8Array(buffer, offset, count);
  if (width === 2) return new Uint16Array(buffer, offset, count);
  return new Uint32Array(buffer, offset, width === 0 ? 0 : count);
}
