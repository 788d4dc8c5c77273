import { describe, expect, test } from 'vitest';
import { HEAD_BYTES, isText, TextChunks } from '../../../../src/core/lists/reading/bytes.ts';
import { seeded } from '../../../support/seeded.ts';

const TEXT = '# Ünïcode 😀 — пример\r\nexample.com\n';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + TEXT.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < TEXT.length; i++) view.setUint16(2 + i * 2, TEXT.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const ENCODINGS = [
  ['UTF-8', utf8],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
  ['UTF-16 LE', utf16(true)],
  ['UTF-16 BE', utf16(false)],
] as const;

describe('text in chunks of bytes', () => {
  test.each(ENCODINGS)('%s is read alike however it is cut', (_, bytes) => {
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = new TextChunks();
      let text = '';
      for (let at = 0; at < bytes.length; at += size) text += chunks.push(bytes.subarray(at, at + size));
      expect(text + chunks.end()).toBe(TEXT);
    }
  });

  test('invalid bytes become a sign of their own, nothing becomes nothing', () => {
    const read = (...bytes: number[]) => {
      const chunks = new TextChunks();
      return chunks.push(Uint8Array.from(bytes)) + chunks.end();
    };
    expect(read(0x61, 0xff, 0x62)).toBe('a\ufffdb');
    expect(read(0x61, 0xc3)).toBe('a\ufffd');
    expect(read(0x61)).toBe('a');
    expect(read()).toBe('');
  });
});

describe('isText', () => {
  test.each(ENCODINGS)('%s is text, cut anywhere', (_, bytes) => {
    for (let length = 0; length <= bytes.length; length++) {
      if (bytes[0] !== 0xef && bytes[0] !== 0xff && bytes[0] !== 0xfe)
        expect(isText(bytes.subarray(0, length))).toBe(true);
      else if (length === 0 || length > 2) expect(isText(bytes.subarray(0, length))).toBe(true);
    }
  });

  test('Latin-1 with a few accents is text', () => {
    expect(isText(Uint8Array.from('# Liste f\u00fcr Werbung\nexample.com\n', (sign) => sign.charCodeAt(0)))).toBe(true);
  });

  test.each([
    ['a ZIP archive', [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['UTF-16 without its mark', [0x61, 0, 0x62, 0]],
    ['escape sequences', [27, 1, 2, 3, 0x61]],
  ])('%s is none', (_, bytes) => {
    expect(isText(Uint8Array.from(bytes))).toBe(false);
  });

  test('a tenth of odd characters is the most that a text has, and only its head decides', () => {
    const bytes = (odd: number, sign: number) => new Uint8Array(100).fill(0x61).fill(sign, 0, odd);
    for (const sign of [1, 8, 14, 31, 127, 0xff]) {
      expect([isText(bytes(10, sign)), isText(bytes(11, sign))]).toEqual([true, false]);
    }
    for (const sign of [9, 10, 13, 32, 126]) expect(isText(bytes(100, sign))).toBe(true);
    const tail = new Uint8Array(HEAD_BYTES + 1).fill(0x61);
    tail[HEAD_BYTES] = 0;
    expect(isText(tail)).toBe(true);
    tail[HEAD_BYTES - 1] = 0;
    expect(isText(tail)).toBe(false);
  });

  test('random bytes are none', () => {
    const random = seeded(5);
    expect(isText(Uint8Array.from({ length: 4096 }, () => 1 + Math.floor(random() * 255)))).toBe(false);
  });
});
