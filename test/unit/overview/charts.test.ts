import { describe, expect, test } from 'vitest';
import { countable, dataByVendorKind, incidentsByYear } from '../../../src/core/overview/charts.ts';
import { summaryOf } from '../../../src/core/overview/counts.ts';
import type { VendorKind } from '../../../src/core/record/vocabulary.ts';
import { stackOf, ticksTo } from '../../../src/ui/library/charts/years-layout.ts';
import { overviewIncident as incident, shownIncident as whole } from '../../support/record.ts';

test('what was cleared or withdrawn is not counted', () => {
  const list = [incident(), incident({ resolved: 'cleared' }), incident({ withdrawn: true })];
  expect(countable(list)).toEqual([list[0]]);
});

describe('incidents by year', () => {
  const years = incidentsByYear([
    incident({ date: '2020' }),
    incident({ date: '2017-03-01', practice: 'security-flaw' }),
    incident({ date: '2020-12', practice: 'data-exposure' }),
  ]);

  test('have every year between the first and the last, with or without incidents', () => {
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2017, 1],
      [2018, 0],
      [2019, 0],
      [2020, 2],
    ]);
  });

  test('are split by group, and the parts add up to the whole', () => {
    expect(years[3]?.groups).toMatchObject({ children: 1, exposure: 1, taken: 0 });
    for (const { total, groups } of years) expect(Object.values(groups).reduce((a, b) => a + b, 0)).toBe(total);
  });

  test('stack from below without gaps', () => {
    expect(stackOf(years[3] as (typeof years)[number], ['exposure', 'taken', 'children'])).toEqual([
      { group: 'exposure', from: 0, to: 1 },
      { group: 'children', from: 1, to: 2 },
    ]);
  });

  test('of nothing are none', () => expect(incidentsByYear([])).toEqual([]));
});

test.each([
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [48, [0, 10, 20, 30, 40, 50]],
  [7, [0, 2, 4, 6, 8]],
])('an axis for %d goes in round steps', (most, ticks) => expect(ticksTo(most)).toEqual(ticks));

test('data kinds by vendor kinds count an incident once for each pair, and leave alternatives out', () => {
  const kinds: Record<string, VendorKind[]> = { acme: ['phone', 'tv'], other: ['tv', 'alternative'] };
  const matrix = dataByVendorKind(
    [
      incident({ also: ['other'], data: ['location', 'health'] }),
      incident({ vendor: 'other', data: ['location'] }),
      incident({ data: [] }),
    ],
    (slug) => kinds[slug] ?? [],
  );
  expect(matrix.data).toEqual(['location', 'health']);
  expect(matrix.kinds).toEqual(['tv', 'phone']);
  expect(matrix.count('location', 'tv')).toBe(2);
  expect(matrix.count('location', 'phone')).toBe(1);
  expect(matrix.count('health', 'car')).toBe(0);
  expect(matrix.most).toBe(2);
});

test('a vendor’s incidents are summed up by grade, practice, data and answer', () => {
  const summary = summaryOf([
    whole({
      evidence: 'reported',
      data: ['health'],
      answer: { state: 'answered', text: 'No.', date: '2021', stance: 'denies' },
    }),
    whole({ evidence: 'adjudicated', data: ['location', 'health'] }),
    whole({ evidence: 'reported', practice: 'security-flaw', data: [], answer: { state: 'not-sought' } }),
  ]);
  expect(summary.evidence.map(({ value, count }) => [value, count])).toEqual([
    ['adjudicated', 1],
    ['reported', 2],
  ]);
  expect(summary.practices[0]).toEqual({ value: 'excess-telemetry', count: 2 });
  expect(summary.data).toEqual([
    { value: 'health', count: 2 },
    { value: 'location', count: 1 },
  ]);
  expect([summary.answered, summary.unanswered]).toEqual([1, 1]);
});
