import { checksumOf } from './checksum.ts';
import { HAS_SINGLE_LABELS, IS_EXACT, lengthOf, MAGIC, VERSION, viewsOf, type Width, WORD } from './layout.ts';

/** What a builder collected: columns with a row for each addition, in the order of the additions. */
export type Rows = {
  places: Uint32Array;
  prints: Uint32Array;
  lists: Uint32Array;
  values: Uint32Array;
  /** Null unless the index is to be exact. */
  domains: readonly string[] | null;
};

export type Draft = {
  seed: number;
  hasSingleLabels: boolean;
  rows: Rows;
  /** The places of all parents of all domains, each at least once. */
  parents: Uint32Array;
};

/** Lays out an index. Where several rows have the same domain, the last one counts. */
export function writeHostIndex({ seed, hasSingleLabels, rows, parents }: Draft): ArrayBuffer {
  const entries = distinctRows(rows);
  const places = entries.map((row) => rows.places[row] as number);
  const lists = packed(entries.map((row) => rows.lists[row] as number));
  const values = packed(entries.map((row) => rows.values[row] as number));
  const domains = rows.domains && Array.from(entries, (row) => rows.domains?.[row] as string);
  const shape = {
    count: entries.length,
    bucketBits: bucketBitsFor(entries.length),
    // 16 to 32 bits an entry, of which one in twelve or fewer are set: that is how many misses go on for a label too many.
    filterBits: Math.max(5, bitsToCount(entries.length * 16)),
    isExact: domains !== null,
    textBytes: domains?.reduce((sum, domain) => sum + domain.length, 0) ?? 0,
    listWidth: lists.width,
    valueWidth: values.width,
  };

  const buffer = new ArrayBuffer(lengthOf(shape));
  const views = viewsOf(buffer, shape);
  markPlaces(views.filter, parents);
  markPlaces(views.filter, places);
  views.buckets.set(bucketStarts(places, shape.bucketBits));
  views.prints.set(entries.map((row) => rows.prints[row] as number));
  if (domains !== null) writeText(views.textStarts, views.text, domains);
  if (lists.width > 0) views.lists.set(lists.offsets);
  if (values.width > 0) views.values.set(values.offsets);

  const { header } = views;
  header[WORD.magic] = MAGIC;
  header[WORD.version] = VERSION;
  header[WORD.seed] = seed;
  header[WORD.count] = shape.count;
  header[WORD.bucketBits] = shape.bucketBits;
  header[WORD.filterBits] = shape.filterBits;
  header[WORD.flags] = (hasSingleLabels ? HAS_SINGLE_LABELS : 0) | (shape.isExact ? IS_EXACT : 0);
  header[WORD.textBytes] = shape.textBytes;
  header[WORD.listWidth] = lists.width;
  header[WORD.listBase] = lists.base;
  header[WORD.valueWidth] = values.width;
  header[WORD.valueBase] = values.base;
  header[WORD.checksum] = checksumOf(new Int32Array(buffer), WORD.checksum + 1);
  return buffer;
}

/** How many bits it takes to write `count` different numbers. */
const bitsToCount = (count: number) => (count < 2 ? 0 : 32 - Math.clz32(count - 1));

/** 4 to 8 entries a bucket, so that its prints lie in one or two cache lines. */
const bucketBitsFor = (entries: number) => Math.max(1, bitsToCount(entries) - 3);

/** One row of each domain, bucket by bucket: the order of the entries. */
function distinctRows({ places, prints, domains }: Rows): Uint32Array {
  // Buckets for all rows. An index of fewer entries has wider buckets, which are whole runs of these.
  const bits = bucketBitsFor(places.length);
  const starts = bucketStarts(places, bits);
  const sorted = new Uint32Array(places.length);
  const next = starts.slice();
  places.forEach((place, row) => {
    const bucket = place >>> (32 - bits);
    sorted[next[bucket] as number] = row;
    next[bucket] = (next[bucket] as number) + 1;
  });

  let kept = 0;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const first = kept;
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++) {
      const row = sorted[at] as number;
      let twin = first;
      while (twin < kept && !isSame(sorted[twin] as number, row)) twin++;
      sorted[twin] = row;
      if (twin === kept) kept++;
    }
  }
  return sorted.slice(0, kept);

  function isSame(one: number, other: number): boolean {
    return prints[one] === prints[other] && (domains === null || domains[one] === domains[other]);
  }
}

/** The position of each bucket's first place, were they sorted by bucket, then their number. */
function bucketStarts(places: Uint32Array, bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (const place of places) {
    const after = (place >>> (32 - bits)) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  return starts;
}

function markPlaces(filter: Int32Array, places: Uint32Array): void {
  const mask = filter.length * 32 - 1;
  for (const place of places) {
    const bit = place & mask;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
}

/** Numbers as offsets from the lowest of them, with the bytes that the largest offset takes. */
function packed(numbers: Uint32Array): { base: number; width: Width; offsets: Uint32Array } {
  const base = numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
  const offsets = numbers.map((number) => number - base);
  const span = offsets.reduce((most, offset) => Math.max(most, offset), 0);
  return { base, width: span === 0 ? 0 : span < 2 ** 8 ? 1 : span < 2 ** 16 ? 2 : 4, offsets };
}

/** Puts the domains one behind the other. */
function writeText(starts: Uint32Array, text: Uint8Array, domains: readonly string[]): void {
  let at = 0;
  domains.forEach((domain, entry) => {
    starts[entry] = at;
    for (let index = 0; index < domain.length; index++) text[at++] = domain.charCodeAt(index);
  });
  starts[domains.length] = at;
}
