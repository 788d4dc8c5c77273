import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/core/overview/filter.ts';
import {
  byName,
  formatQuery,
  NO_QUERY,
  parseQuery,
  type RecordQuery,
  type Sort,
  sortAfter,
  sortRows,
} from '../../../src/core/overview/query.ts';

const full: RecordQuery = {
  filter: {
    text: 'mi & söhne, 100%',
    level: ['elevated', 'serious'],
    kind: ['phone'],
    practice: ['children-data'],
    data: ['location'],
    evidence: ['settled'],
    country: ['IE', 'EU'],
    from: 2015,
    until: 2020,
    answered: true,
    alternatives: true,
  },
  sort: { by: 'latest', falling: true },
  show: 'incidents',
  chosen: ['xiaomi', 'oppo'],
};

describe('the address of the table', () => {
  test('holds everything that was asked, and reads back the same', () => {
    expect(parseQuery(formatQuery(full))).toEqual(full);
  });

  test('is empty where nothing is asked, and short where little is', () => {
    expect(formatQuery(NO_QUERY)).toBe('');
    const few = {
      ...NO_QUERY,
      filter: { ...NO_FILTER, level: ['serious' as const], practice: ['children-data' as const] },
    };
    expect(formatQuery(few)).toBe('level=serious&practice=children-data');
  });

  test('leaves out what it does not know instead of failing', () => {
    const odd =
      'level=grave,serious&since=99&until=abcd&sort=-shoe&show=x&chosen=A%20B,ok&country=eu,DE&nonsense=1&q=%E0%A4%A';
    expect(parseQuery(odd)).toMatchObject({
      filter: { level: ['serious'], from: null, until: null, country: ['DE'] },
      sort: NO_QUERY.sort,
      show: 'vendors',
      chosen: ['ok'],
    });
  });

  test('takes four to compare and no more', () => {
    expect(parseQuery('chosen=a,b,c,d,e').chosen).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the order of rows', () => {
  const row = (name: string, level: 'none' | 'noted' | 'serious', incidents: number, latest: number | null) => ({
    vendor: { vendor: name, name, level, kinds: [], incidents, latest, text: '' },
    incidents,
    latest,
  });
  const rows = [row('beta', 'noted', 5, 2020), row('Alpha', 'serious', 1, 2019), row('gamma', 'noted', 5, null)];
  const named = byName(rows.map((one) => ({ ...one, name: one.vendor.name })));
  const order = (by: Sort['by'], falling: boolean) => sortRows(named, { by, falling }).map(({ vendor }) => vendor.name);

  test.each<[Sort['by'], boolean, string[]]>([
    ['name', false, ['Alpha', 'beta', 'gamma']],
    ['name', true, ['gamma', 'beta', 'Alpha']],
    ['level', true, ['Alpha', 'beta', 'gamma']],
    ['level', false, ['beta', 'gamma', 'Alpha']],
    ['incidents', true, ['beta', 'gamma', 'Alpha']],
    ['incidents', false, ['Alpha', 'beta', 'gamma']],
    ['latest', true, ['beta', 'Alpha', 'gamma']],
    ['latest', false, ['Alpha', 'beta', 'gamma']],
  ])('by %s, falling %s', (by, falling, names) => expect(order(by, falling)).toEqual(names));

  test('a second click on a head turns it round; names begin at the start, numbers at the top', () => {
    expect(sortAfter({ by: 'level', falling: true }, 'level')).toEqual({ by: 'level', falling: false });
    expect(sortAfter({ by: 'level', falling: true }, 'name')).toEqual({ by: 'name', falling: false });
    expect(sortAfter({ by: 'name', falling: true }, 'latest')).toEqual({ by: 'latest', falling: true });
  });
});
