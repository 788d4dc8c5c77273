import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyTable, writeKeys } from '../../../src/core/record-index/key-table.ts';
import { packSections, sectionsOf } from '../../../src/core/record-index/sections.ts';
import { TextTable, writeTexts } from '../../../src/core/record-index/text-table.ts';
import { property } from '../../support/property.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

describe('a table of texts', () => {
  property('gives back what was written, by number', 200, fc.array(text), (texts) => {
    const table = new TextTable(writeTexts(texts));
    expect(texts.map((_, place) => table.at(place))).toEqual(texts);
    expect(table.count).toBe(texts.length);
  });

  test('may begin anywhere in a buffer', () => {
    const bytes = writeTexts(['小米', 'Xiaomi']);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(new TextTable(shifted.subarray(3)).at(1)).toBe('Xiaomi');
  });
});

describe('a table of keys', () => {
  property(
    'finds every key with its text, and no other key',
    200,
    fc.tuple(fc.dictionary(text, text), fc.array(text)),
    ([entries, others]) => {
      const table = new KeyTable(writeKeys(Object.entries(entries)).buffer);
      for (const key of [...Object.keys(entries), ...others])
        expect(table.get(key)).toBe(Object.hasOwn(entries, key) ? entries[key] : undefined);
    },
  );

  test('keeps the last text of a key that comes twice', () => {
    const table = new KeyTable(
      writeKeys([
        ['a', 'first'],
        ['a', 'last'],
      ]).buffer,
    );
    expect(table.get('a')).toBe('last');
  });

  test('takes no key for another that begins like it', () => {
    const table = new KeyTable(writeKeys([['android:com.acme.', 'acme']]).buffer);
    expect(['android:com.acme', 'android:com.acme.x', 'android:com.', ''].map((key) => table.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

property(
  'sections come back as they were, each beginning at a whole word',
  200,
  fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 5 }),
  (sections) => {
    const opened = sectionsOf(packSections(sections).buffer);
    expect(opened.map((section) => [...section])).toEqual(sections.map((section) => [...section]));
    expect(opened.every(({ byteOffset }) => byteOffset % 4 === 0)).toBe(true);
  },
);
