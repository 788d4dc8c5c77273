import { describe, expect, test } from 'vitest';
import { csvOf, jsonOf } from '../../../src/core/overview/csv.ts';
import { incidentSheet, vendorSheet } from '../../../src/core/overview/export.ts';
import type { FilterVendor, OverviewIncident } from '../../../src/core/overview/filter.ts';
import { shownIncident } from '../../support/record.ts';

const cell = (value: Parameters<typeof csvOf>[0]['rows'][0][0]) =>
  csvOf({ heads: ['a'], rows: [[value]] }).slice(3, -2);

describe('a cell of CSV', () => {
  test.each([
    ['plain text', 'plain text'],
    ['says "no"', '"says ""no"""'],
    ['one, two', '"one, two"'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+49 30', "'+49 30"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a=b', 'a=b'],
    [-5, '-5'],
    [true, 'true'],
    [null, ''],
    ['', ''],
  ])('%j is written %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

test('rows end with CRLF, the heads first', () => {
  expect(csvOf({ heads: ['a', 'b'], rows: [['x', 1]] })).toBe('a,b\r\nx,1\r\n');
});

test('as JSON every row names its cells, after what is said of all', () => {
  const text = jsonOf({ heads: ['a', 'b'], rows: [['=x', null]] }, { saved: '2026-11-28' });
  expect(JSON.parse(text)).toEqual({ saved: '2026-11-28', rows: [{ a: '=x', b: null }] });
});

const overview: OverviewIncident = {
  id: 'i-1',
  vendor: 'acme',
  also: ['cloud'],
  date: '2020-05',
  title: 'A, "b"',
  practice: 'undisclosed-transfer',
  data: ['location', 'contacts'],
  evidence: 'documented',
  disputed: true,
  denied: true,
  resolved: 'partly',
  answered: true,
  withdrawn: false,
  countries: ['SE'],
};

test('incidents come with how they count, and with sources and response where the full record is there', () => {
  const full = shownIncident({ id: 'i-1', answer: { state: 'answered', text: 'No.', date: '2020', stance: 'denies' } });
  const { heads, rows } = incidentSheet(
    [overview, { ...overview, id: 'i-2' }],
    (slug) => slug.toUpperCase(),
    new Map([['i-1', full]]),
  );
  const [first, second] = rows.map((row) => Object.fromEntries(row.map((value, i) => [heads[i], value])));
  expect(first).toMatchObject({
    ...{ companies: 'ACME; CLOUD', company_ids: 'acme cloud', data: 'location contacts', counts_as: 'grave' },
    ...{ response: 'No.', sources: 'https://research.example/paper', disputed: true },
  });
  expect(second).toMatchObject({ id: 'i-2', summary: '', response: '', sources: '' });
  for (const row of rows) expect(row).toHaveLength(heads.length);
});

test('companies come with all their incidents and those that match', () => {
  const vendor: FilterVendor = {
    vendor: 'acme',
    name: 'Acme',
    level: 'serious',
    kinds: ['phone', 'tv'],
    incidents: 7,
    latest: 2024,
    text: '',
  };
  const { heads, rows } = vendorSheet([{ vendor, incidents: 2, latest: 2020 }]);
  expect(rows).toEqual([['acme', 'Acme', 'serious', 7, 2, 2020, 'phone tv']]);
  expect(heads).toHaveLength(rows[0]?.length ?? 0);
});
