import { checksumOf } from './checksum.ts';
import { HAS_SINGLE_LABELS, HEADER_BYTES, IS_EXACT, lengthOf, MAGIC, type Shape, VERSION, WORD } from './layout.ts';

/**
 * Why bytes are no host index: `foreign` (something else, or too short for a header), `version` (of another version of
 * the format), `header` (it says what no builder writes), `length` (cut off, or longer than the header says). All have
 * one cure: build the index again from the list.
 */
export type HostIndexProblem = 'foreign' | 'version' | 'header' | 'length';

/**
 * Reads the shape of an index, or says what is wrong with the bytes, in constant time. A shape that is returned fits
 * the buffer exactly, so that every section lies within it. The numbers in the sections are vouched for by the
 * checksum alone (`isWhole`), which a forger can write too: whoever uses them must survive wrong ones.
 */
export function checkHostIndex(buffer: ArrayBuffer): Shape | HostIndexProblem {
  if (buffer.byteLength < HEADER_BYTES) return 'foreign';
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[WORD.magic] !== MAGIC) return 'foreign';
  if (header[WORD.version] !== VERSION) return 'version';
  const shape = readShape(header);
  if (shape === null) return 'header';
  return buffer.byteLength === lengthOf(shape) ? shape : 'length';
}

/** Whether the bytes are those that were written. Reads all of them: 1 to 4 ms for a million domains. */
export function isWhole(buffer: ArrayBuffer): boolean {
  if (typeof checkHostIndex(buffer) === 'string') return false;
  return checksumOf(new Int32Array(buffer), WORD.checksum + 1) === new Uint32Array(buffer)[WORD.checksum];
}

function readShape(header: Uint32Array): Shape | null {
  const word = (name: keyof typeof WORD) => header[WORD[name]] as number;
  const [bucketBits, filterBits] = [word('bucketBits'), word('filterBits')];
  const [listWidth, valueWidth] = [word('listWidth'), word('valueWidth')];
  const textBytes = word('textBytes');
  const isExact = (word('flags') & IS_EXACT) !== 0;
  if (bucketBits < 1 || bucketBits > 31 || filterBits < 5 || filterBits > 31) return null;
  if (!isWidth(listWidth) || !isWidth(valueWidth)) return null;
  if (word('flags') > (HAS_SINGLE_LABELS | IS_EXACT) || (textBytes > 0 && !isExact)) return null;
  return { count: word('count'), bucketBits, filterBits, isExact, textBytes, listWidth, valueWidth };
}

const isWidth = (width: number) => width === 0 || width === 1 || width === 2 || width === 4;
