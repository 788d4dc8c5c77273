import { describe, expect, test } from 'vitest';
import { ENOUGH, failuresOf, MEASURED, readCases, recallOf, scoreOf } from '../../tools/corpus-score.ts';
import { realOpened, realRecord } from '../support/real-record.ts';

const cases = readCases();
const files = realRecord();
const failures = failuresOf(cases, realOpened().catalogue);

describe.each(MEASURED)('the %s route, on the labelled pages', (route) => {
  test('raises no false alarm', () => {
    const wrong = failures.filter((failure) => failure.route === route && failure.wrong.length > 0);
    expect(wrong.map(({ place, title, url }) => `${place} ${title} ${url}`)).toEqual([]);
  });

  test(`finds ${100 * ENOUGH[route]} % or more of what there is to find`, () => {
    expect(recallOf(scoreOf(route, cases, failures))).toBeGreaterThanOrEqual(ENOUGH[route]);
  });
});

test('every case expects vendors that are on record', () => {
  const unknown = cases.filter(({ expect: ties }) => ties.some(({ vendor }) => !files.vendors.has(vendor)));
  expect(unknown.map(({ place }) => place)).toEqual([]);
});

test('no page is in the corpus twice', () => {
  const seen = new Set<string>();
  const again = cases.filter(({ url, title }) => seen.size === seen.add(`${url} ${title}`).size);
  expect(again.map(({ place }) => place)).toEqual([]);
});
