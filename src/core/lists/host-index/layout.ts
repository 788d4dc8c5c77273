/**
 * The bytes of a host index: a header of 32-bit words, then the sections, in the order of `Views`. Little endian, as
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

/** Bytes that an entry takes in a column; 0 where all entries have the same number. */
export type Width = 0 | 1 | 2 | 4;

/** What decides the size of every section. */
export type Shape = {
  count: number;
  /** 1 to 31: there are 2^bucketBits buckets. */
  bucketBits: number;
  /** 5 to 31: the filter has 2^filterBits bits. */
  filterBits: number;
  /** Whether the domains themselves are kept, to be compared. */
  isExact: boolean;
  textBytes: number;
  listWidth: Width;
  valueWidth: Width;
};

/** A number per entry, less the base that is added to all of them. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

export type Views = {
  header: Uint32Array;
  /** A bit per suffix on the way to an entry, the entry included: where it is 0, nothing is listed here or below. */
  filter: Int32Array;
  /** The first entry of each bucket, then the count. */
  buckets: Uint32Array;
  /** The print lane of each entry, bucket by bucket. The position here is the entry's number. */
  prints: Int32Array;
  /** Where the domain of each entry begins in `text`, then `textBytes`. Empty unless exact, as is `text`. */
  textStarts: Uint32Array;
  /** ASCII. */
  text: Uint8Array;
  lists: Column;
  values: Column;
};

/** The length of an index in bytes, a multiple of 4. */
export function lengthOf(shape: Shape): number {
  return place(shape).end;
}

/** The sections as views on the buffer's own bytes. Throws where the buffer is shorter than `lengthOf(shape)`. */
export function viewsOf(buffer: ArrayBuffer, shape: Shape): Views {
  const at = place(shape);
  return {
    header: new Uint32Array(buffer, 0, HEADER_BYTES / 4),
    filter: new Int32Array(buffer, at.filter, 2 ** shape.filterBits / 32),
    buckets: new Uint32Array(buffer, at.buckets, 2 ** shape.bucketBits + 1),
    prints: new Int32Array(buffer, at.prints, shape.count),
    textStarts: new Uint32Array(buffer, at.textStarts, shape.isExact ? shape.count + 1 : 0),
    text: new Uint8Array(buffer, at.text, shape.textBytes),
    lists: columnAt(buffer, at.lists, shape.count, shape.listWidth),
    values: columnAt(buffer, at.values, shape.count, shape.valueWidth),
  };
}

/** Byte offsets of the sections. Each is padded to whole words, so that the next one is aligned. */
function place(shape: Shape) {
  const words = (bytes: number) => Math.ceil(bytes / 4) * 4;
  const filter = HEADER_BYTES;
  const buckets = filter + 2 ** shape.filterBits / 8;
  const prints = buckets + (2 ** shape.bucketBits + 1) * 4;
  const textStarts = prints + shape.count * 4;
  const text = textStarts + (shape.isExact ? (shape.count + 1) * 4 : 0);
  const lists = text + words(shape.textBytes);
  const values = lists + words(shape.count * shape.listWidth);
  const end = values + words(shape.count * shape.valueWidth);
  return { filter, buckets, prints, textStarts, text, lists, values, end };
}

function columnAt(buffer: ArrayBuffer, offset: number, count: number, width: Width): Column {
  if (width === 1) return new Uint8Array(buffer, offset, count);
  if (width === 2) return new Uint16Array(buffer, offset, count);
  return new Uint32Array(buffer, offset, width === 0 ? 0 : count);
}
