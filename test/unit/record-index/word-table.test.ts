import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable, writeWords } from '../../../src/core/record-index/word-table.ts';
import { property } from '../../support/property.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 });

property('every word has its groups, and none that begins a name is missed', 200, fc.array(word), (words) => {
  const table = new WordTable(
    writeWords(
      words.map((one) => [one, `text of ${one}`]),
      words,
    ).buffer,
  );
  expect(words.map((one) => table.groups(one))).toEqual(words.map((one) => `text of ${one}`));
  expect(words.filter((one) => !table.mayBeginName(one))).toEqual([]);
});

test('few of the words that begin no name are taken for one that does, at sixteen times today’s names', () => {
  const wordsFrom = (start: string, count: number) => Array.from({ length: count }, (_, i) => start + i.toString(36));
  const table = new WordTable(writeWords([], wordsFrom('n', 16 * 303)).buffer);
  expect(table.groups('n1')).toBeUndefined();
  const taken = wordsFrom('w', 10_000).filter((one) => table.mayBeginName(one));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.length).toBeLessThan(1000);
});
