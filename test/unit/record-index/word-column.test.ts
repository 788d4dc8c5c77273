import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordColumn, writeColumn } from '../../../src/core/record-index/word-column.ts';
import { property } from '../../support/property.ts';

property('a column gives every row its text', 200, fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })), (texts) => {
  const column = new WordColumn(writeColumn(texts), (text) => text);
  expect(texts.map((_, row) => column.at(row))).toEqual(texts);
});

test('a text is opened once, however many rows have it', () => {
  const opened: string[] = [];
  const column = new WordColumn(writeColumn(['a', 'b', 'a', 'a']), (text) => {
    opened.push(text);
    return { text };
  });
  expect(column.at(3)).toBe(column.at(0));
  expect(column.at(1)).toEqual({ text: 'b' });
  expect(opened).toEqual(['a', 'b']);
});

test('more different texts than have numbers are refused', () => {
  const texts = Array.from({ length: 2 ** 16 + 1 }, (_, i) => String(i));
  expect(() => writeColumn(texts)).toThrow('65537 different texts do not fit');
  expect(new WordColumn(writeColumn(texts.slice(1)), Number).at(2 ** 16 - 1)).toBe(2 ** 16);
});
