import { expect, test } from 'vitest';
import { problemOf } from '../../tools/expressions/check.ts';
import { expressionsOfCode, expressionsOfTables } from '../../tools/expressions/collect.ts';
import { nameOf, readKnown } from '../../tools/expressions/known.ts';

const { written, made } = expressionsOfCode();
const all = [...written, ...expressionsOfTables()];

test('every expression is in the code or in a table: what is made is made of the tables', () => {
  expect(new Set(made.map((place) => place.replace(/:\d+$/, '')))).toEqual(
    new Set([
      'src/core/recognise/links/search-engine.ts',
      'src/core/record-index/host-entry.ts',
      'src/page/link-key.ts',
    ]),
  );
  expect(written.length).toBeGreaterThan(150);
});

test('no expression takes time that grows faster than its text', () => {
  const known = readKnown();
  // One that is new or changed is checked here; `npm run expressions` checks all of them.
  const problems = all.filter((expression) => !known.has(nameOf(expression))).map(problemOf);
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

test('an expression that backtracks is found, by proof or by trial', () => {
  const tried = ['^(a|a)*$', '\\s+$', '^\\s*(.*?)\\s*$x', '(?=\\s*)\\s+$'];
  expect(tried.filter((source) => problemOf({ at: '', source, flags: '' }) === null)).toEqual([]);
});
