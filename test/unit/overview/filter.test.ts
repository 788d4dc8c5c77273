import { describe, expect, test } from 'vitest';
import {
  asksAnything,
  asksIncidents,
  type FilterVendor,
  filterRecord,
  matchesIncident,
  NO_FILTER,
  newestFirst,
  type OverviewIncident,
  type RecordFilter,
} from '../../../src/core/overview/filter.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { overviewIncident } from '../../support/record.ts';

const vendor = (slug: string, over: Partial<FilterVendor> = {}): FilterVendor => ({
  vendor: slug,
  name: slug,
  level: 'noted',
  kinds: ['phone'],
  incidents: 1,
  latest: 2020,
  text: slug,
  ...over,
});
const incident = (over: Partial<OverviewIncident> = {}) =>
  overviewIncident({ data: ['location', 'voice-audio'], countries: ['IE', 'EU'], ...over });
const ask = (over: Partial<RecordFilter>): RecordFilter => ({ ...NO_FILTER, ...over });

const acme = vendor('acme', {
  level: 'serious',
  text: fold('Acme Acmephone Zoë'),
  kinds: ['phone', 'tv'],
  incidents: 3,
});
const good = vendor('good', { level: 'none', kinds: ['alternative', 'phone'], incidents: 0, latest: null });
const toys = vendor('toys', { kinds: ['toy'] });
const vendors = [acme, good, toys];
const incidents = [
  incident(),
  incident({ id: 'acme-2', date: '2023', practice: 'security-flaw', answered: false, data: [], countries: [] }),
  incident({
    id: 'toys-1',
    vendor: 'toys',
    also: ['acme'],
    date: '2021-01-02',
    evidence: 'reported',
    countries: ['US'],
  }),
].sort(newestFirst);
const find = (over: Partial<RecordFilter>) => {
  const { rows, incidents: found } = filterRecord(ask(over), vendors, incidents);
  return { vendors: rows.map((row) => row.vendor.vendor), incidents: found.map(({ id }) => id), rows };
};

describe('one incident', () => {
  test.each<[Partial<RecordFilter>, boolean]>([
    [{}, true],
    [{ practice: ['children-data', 'security-flaw'] }, true],
    [{ practice: ['security-flaw'] }, false],
    [{ data: ['health', 'location'] }, true],
    [{ data: ['health'] }, false],
    [{ evidence: ['settled'], practice: ['children-data'] }, true],
    [{ evidence: ['settled'], practice: ['security-flaw'] }, false],
    [{ country: ['EU', 'US'] }, true],
    [{ country: ['US'] }, false],
    [{ from: 2020, until: 2020 }, true],
    [{ from: 2021 }, false],
    [{ until: 2019 }, false],
    [{ answered: true }, true],
  ])('asked for %j: %s', (over, matches) => expect(matchesIncident(ask(over), incident())).toBe(matches));

  test('without an answer is not found by the question for answers', () => {
    expect(matchesIncident(ask({ answered: true }), incident({ answered: false }))).toBe(false);
  });
});

test('asking nothing leaves everything in the order given, each incident once', () => {
  expect(asksAnything(NO_FILTER)).toBe(false);
  expect(find({})).toMatchObject({ vendors: ['acme', 'good', 'toys'], incidents: ['acme-2', 'toys-1', 'acme-1'] });
  expect(find({}).rows[0]).toMatchObject({ incidents: 3, latest: 2020 });
});

test('names and brands are found by parts of words in any order, whatever the case and accents', () => {
  expect(find({ text: ' ZOE acmeph' }).vendors).toEqual(['acme']);
  expect(find({ text: 'zoe toys' }).vendors).toEqual([]);
  expect(asksAnything(ask({ text: '  ' }))).toBe(false);
});

test('level, kind and alternatives ask of vendors alone, and incidents follow the vendors', () => {
  expect(asksIncidents(ask({ level: ['none'], kind: ['tv'], alternatives: true, text: 'x' }))).toBe(false);
  expect(find({ level: ['serious', 'none'] }).vendors).toEqual(['acme', 'good']);
  expect(find({ kind: ['tv', 'toy'] }).vendors).toEqual(['acme', 'toys']);
  expect(find({ alternatives: true })).toMatchObject({ vendors: ['good'], incidents: [] });
});

test('a vendor stays only with an incident that has all that is asked, and counts those alone', () => {
  const found = find({ practice: ['security-flaw'] });
  expect(found).toMatchObject({ vendors: ['acme'], incidents: ['acme-2'] });
  expect(found.rows[0]).toMatchObject({ incidents: 1, latest: 2023 });
  expect(find({ practice: ['security-flaw'], answered: true }).vendors).toEqual([]);
});

test('an incident about several vendors brings each of them, and is listed once', () => {
  expect(find({ country: ['US'] })).toMatchObject({ vendors: ['acme', 'toys'], incidents: ['toys-1'] });
  expect(find({ country: ['US'], kind: ['tv'] })).toMatchObject({ vendors: ['acme'], incidents: ['toys-1'] });
});

test('adding a filter never adds a vendor or an incident', () => {
  const steps: Partial<RecordFilter>[] = [{ kind: ['phone', 'toy'] }, { practice: ['children-data'] }, { from: 2021 }];
  let over: Partial<RecordFilter> = {};
  let before = find(over);
  for (const step of steps) {
    over = { ...over, ...step };
    const after = find(over);
    expect(before.vendors).toEqual(expect.arrayContaining(after.vendors));
    expect(before.incidents).toEqual(expect.arrayContaining(after.incidents));
    before = after;
  }
});
