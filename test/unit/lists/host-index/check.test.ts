import { describe, expect, test } from 'vitest';
import { HostIndexBuilder, type HostIndexOptions } from '../../../../src/core/lists/host-index/builder.ts';
import { isWhole } from '../../../../src/core/lists/host-index/check.ts';
import { checksumOf } from '../../../../src/core/lists/host-index/checksum.ts';
import { openHostIndex } from '../../../../src/core/lists/host-index/host-index.ts';
import { WORD } from '../../../../src/core/lists/host-index/layout.ts';

type Entry = [domain: string, list?: number, value?: number];

function bufferOf(entries: Entry[], options: HostIndexOptions): ArrayBuffer {
  const builder = new HostIndexBuilder(options);
  for (const entry of entries) builder.add(...entry);
  return builder.build();
}

describe('bytes that are no sound index', () => {
  const sound = bufferOf(
    [
      ['example.com', 1, 300],
      ['mi.com', 2, 4],
      ['shop.mi.com', 2, 5],
    ],
    { seed: 3, exact: true },
  );

  test.each([
    ['nothing', new ArrayBuffer(0), 'foreign'],
    ['zeros', new ArrayBuffer(4096), 'foreign'],
    ['text', new TextEncoder().encode('example.com\n'.repeat(99)).buffer, 'foreign'],
    ['a header cut off', sound.slice(0, 63), 'foreign'],
    ['a header alone', sound.slice(0, 64), 'length'],
    ['a last byte cut off', sound.slice(0, -1), 'length'],
    ['a byte too many', new Uint8Array([...new Uint8Array(sound), 0]).buffer, 'length'],
  ] as const)('%s', (_, buffer, problem) => {
    expect(openHostIndex(buffer)).toBe(problem);
  });

  test('another version of the format', () => {
    const buffer = sound.slice();
    new Uint32Array(buffer)[WORD.version] = 2;
    expect(openHostIndex(buffer)).toBe('version');
  });

  test.each([{ exact: false }, { exact: true }])('any change of one byte (exact: $exact)', ({ exact }) => {
    const buffer = bufferOf([['example.com', 1, 300], ['mi.com', 2, 4], ['zip']], { seed: 3, exact });
    const bytes = new Uint8Array(buffer);
    const missed: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const before = bytes[at] as number;
      for (let flip = 1; flip < 256; flip++) {
        bytes[at] = before ^ flip;
        if (isWhole(buffer)) missed.push(`${at}: ${before} ^ ${flip}`);
      }
      bytes[at] = before;
    }
    expect(missed).toEqual([]);
    expect(isWhole(buffer)).toBe(true);
  });

  test.each([
    ['bucketBits', 0],
    ['bucketBits', 32],
    ['filterBits', 4],
    ['filterBits', 32],
    ['listWidth', 3],
    ['listWidth', 5],
    ['valueWidth', 3],
    ['flags', 4],
    ['flags', 7],
    ['flags', 1],
  ] as const)('a header that no builder writes: %s of %d', (word, value) => {
    const buffer = sound.slice();
    new Uint32Array(buffer)[WORD[word]] = value;
    expect(openHostIndex(buffer)).toBe('header');
  });

  test.each([
    ['bucketBits', 31],
    ['filterBits', 31],
    ['listWidth', 2],
    ['valueWidth', 4],
    ['valueWidth', 1],
  ] as const)('a header of another index, which these bytes do not fit: %s of %d', (word, value) => {
    const buffer = sound.slice();
    const words = new Uint32Array(buffer);
    words[WORD[word]] = value;
    expect(openHostIndex(buffer)).toBe('length');
  });
});

test.each([
  [0, 0],
  [7, 3_905_634_703],
  [8, 1_548_296_058],
  [9, 3_720_075_118],
  [16, 3_574_064_942],
  [19, 3_713_683_532],
])('the checksum of %d words stays what it is, for what was stored', (length, checksum) => {
  const words = Int32Array.from({ length }, (_, i) => Math.imul(i + 1, 0x01234567));
  expect(checksumOf(words, 0)).toBe(checksum);
});

test('what is before an @ is no label of the host', () => {
  const index = openHostIndex(bufferOf([['mi.com'], ['p.mi.com']], { seed: 3 }));
  expect(typeof index === 'object' && index.findUrl('https://p@mi.com/')?.domain).toBe('mi.com');
});
