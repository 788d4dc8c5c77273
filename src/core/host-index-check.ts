import { checksumOf } from './checksum.ts';
import {
  HAS_SINGLE_LABELS,
  HEADER_BYTES,
  IS_EXACT,
  lengthOf,
  MAGIC,
  type Shape,
  VERSION,
  viewsOf,
  WORD,
} from './host-index-layout.ts';

/**
 * Why bytes are no host index: `foreign` (something else, or too short for a header), `version` (written by another
 * version of the extension), `length` (cut off or longer than the header says), `checksum` (changed since they were
 * written), `layout` (a header or section that no builder writes). All have one cure: build it again from the list.
 */
export type HostIndexFault = 'foreign' | 'version' | 'length' | 'checksum' | 'layout';

/**
 * Reads the shape of an index, or says what is wrong with it. Beyond the checksum it makes sure of all that a look-up
 * relies on, so that not even a forged buffer can make one throw, run on or read outside its section.
 */
export function checkHostIndex(buffer: ArrayBuffer): Shape | HostIndexFault {
  if (buffer.byteLength < HEADER_BYTES) return 'foreign';
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[WORD.magic] !== MAGIC) return 'foreign';
  if (header[WORD.version] !== VERSION) return 'version';
  const shape = readShape(header);
  if (shape === null) return 'layout';
  if (buffer.byteLength !== lengthOf(shape)) return 'length';
  if (checksumOf(new Uint32Array(buffer), WORD.checksum + 1) !== header[WORD.checksum]) return 'checksum';
  const { buckets, textStarts } = viewsOf(buffer, shape);
  const isSound = risesTo(shape.count, buckets) && (!shape.isExact || risesTo(shape.textBytes, textStarts));
  return isSound ? shape : 'layout';
}

function readShape(header: Uint32Array): Shape | null {
  const word = (name: keyof typeof WORD) => header[WORD[name]] as number;
  const bucketBits = word('bucketBits');
  const filterBits = word('filterBits');
  const listWidth = word('listWidth');
  const valueWidth = word('valueWidth');
  const isExact = (word('flags') & IS_EXACT) !== 0;
  const textBytes = word('textBytes');
  if (bucketBits < 1 || bucketBits > 31 || filterBits < 5 || filterBits > 31) return null;
  if (!isWidth(listWidth) || !isWidth(valueWidth)) return null;
  if (word('flags') > (HAS_SINGLE_LABELS | IS_EXACT) || (textBytes > 0 && !isExact)) return null;
  return { count: word('count'), bucketBits, filterBits, isExact, textBytes, listWidth, valueWidth };
}

const isWidth = (width: number) => width === 0 || width === 1 || width === 2 || width === 4;

/** Whether the numbers begin with 0, never fall, and end with `last`. */
function risesTo(last: number, numbers: Uint32Array): boolean {
  let before = 0;
  for (const number of numbers) {
    if (number < before) return false;
    before = number;
  }
  return numbers[0] === 0 && before === last;
}
