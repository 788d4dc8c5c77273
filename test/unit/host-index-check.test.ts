import { describe, expect, test } from 'vitest';
import { HostIndexBuilder, type HostIndexOptions } from '../../src/core/host-index/builder.ts';
import { isWhole } from '../../src/core/host-index/check.ts';
import { openHostIndex } from '../../src/core/host-index/host-index.ts';
import { WORD } from '../../src/core/host-index/layout.ts';

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
  ] as const)('%s', (_, buffer, fault) => {
    expect(openHostIndex(buffer)).toBe(fault);
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
});
