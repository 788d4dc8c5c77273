import { describe, expect, test } from 'vitest';
import { HALVES, readQueries, scoreQueries, WANTED } from '../../tools/query-score.ts';
import { searchOf } from '../../tools/search-answers.ts';
import { realRecord } from '../support/real-record.ts';

const queries = readQueries();
const files = realRecord();
const { answersTo } = searchOf(files);

describe.each(HALVES)('of the labelled queries that were %s', (half) => {
  const score = scoreQueries(
    queries.filter((query) => query.half === half),
    answersTo,
  );

  test(`${100 * WANTED.first} % find first whom they mean, ${100 * WANTED.three} % among the first three`, () => {
    expect(score.first / score.asked).toBeGreaterThanOrEqual(WANTED.first);
    expect(score.three / score.asked).toBeGreaterThanOrEqual(WANTED.three);
  });

  test(`${100 * WANTED.answered} % at most are answered where they mean nobody on record`, () => {
    expect(score.answered / score.nobody).toBeLessThanOrEqual(WANTED.answered);
  });
});

test('there are 500 queries that mean somebody and 100 that mean nobody, each once, in seven scripts', () => {
  const nobody = queries.filter(({ vendor }) => vendor === null);
  expect([queries.length - nobody.length >= 500, nobody.length >= 100]).toEqual([true, true]);
  expect(new Set(queries.map(({ q }) => q.toLowerCase())).size).toBe(queries.length);
  for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Han', 'Hiragana|Katakana', 'Hangul']) {
    const inScript = new RegExp(
      script
        .split('|')
        .map((name) => `\\p{Script=${name}}`)
        .join('|'),
      'u',
    );
    expect(
      queries.some(({ q }) => inScript.test(q)),
      script,
    ).toBe(true);
  }
});

test('every query means companies that are on record', () => {
  const meant = queries.flatMap(({ vendor }) => vendor ?? []);
  expect(meant.filter((slug) => !files.vendors.has(slug))).toEqual([]);
});
