import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type FilterVendor,
  filterRecord,
  NO_FILTER,
  newestFirst,
  type OverviewIncident,
} from '../../../src/core/overview/filter.ts';
import { openOverview, writeOverview } from '../../../src/core/overview/overview-columns.ts';
import {
  DATA_KINDS,
  EVIDENCE,
  LEVELS,
  PRACTICES,
  RESOLVED,
  VENDOR_KINDS,
} from '../../../src/core/record/vocabulary.ts';
import { property } from '../../support/property.ts';

const SLUGS = ['acme', 'cloud-co', 'good', 'toys-1'];
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const date = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), one(['', '-01', '-12', '-12-31']))
  .map(([year, rest]) => year + rest);
const incident: fc.Arbitrary<OverviewIncident> = fc.record({
  vendor: one(SLUGS),
  also: some(['other', 'more-of-them']),
  id: fc.string(),
  date,
  title: fc.string({ unit: 'grapheme' }),
  practice: one(PRACTICES),
  data: some(DATA_KINDS),
  evidence: one(EVIDENCE),
  resolved: one(RESOLVED),
  countries: some(['DE', 'EU', 'US']),
  disputed: fc.boolean(),
  answered: fc.boolean(),
  denied: fc.boolean(),
  withdrawn: fc.boolean(),
});
const incidents = fc.array(incident, { maxLength: 30 });

const FIELDS = [
  ...(['vendor', 'also', 'id', 'date', 'title', 'practice', 'data', 'evidence', 'resolved'] as const),
  ...(['countries', 'disputed', 'answered', 'denied', 'withdrawn'] as const),
];
/** An incident with fields of its own: those of a column are read when they are asked for. */
const plain = (of: OverviewIncident) => Object.fromEntries(FIELDS.map((field) => [field, of[field]]));
const reopened = (list: readonly OverviewIncident[]) => openOverview(writeOverview(list).buffer);

property('incidents come back from their columns as they were, in their order', 300, incidents, (list) => {
  expect(reopened(list).map(plain)).toEqual(list.map(plain));
});

const vendor: fc.Arbitrary<FilterVendor> = fc.record({
  vendor: one(SLUGS),
  name: one(SLUGS),
  level: one(LEVELS),
  kinds: some(VENDOR_KINDS),
  incidents: fc.nat(9),
  latest: fc.option(fc.integer({ min: 1990, max: 2026 })),
  text: one(['acme phone', 'cloud', '']),
});
const filter = fc.record({
  text: one(['', 'a', 'acme', 'x']),
  level: some(LEVELS),
  kind: fc.oneof(fc.constant([]), some(VENDOR_KINDS)),
  practice: fc.oneof(fc.constant([]), some(PRACTICES)),
  data: fc.oneof(fc.constant([]), some(DATA_KINDS)),
  evidence: fc.oneof(fc.constant([]), some(EVIDENCE)),
  country: some(['DE', 'US']),
  from: fc.option(fc.integer({ min: 1990, max: 2026 })),
  until: fc.option(fc.integer({ min: 1990, max: 2026 })),
  answered: fc.boolean(),
  alternatives: fc.boolean(),
});
const vendors = fc.uniqueArray(vendor, { selector: (each) => each.vendor });

property(
  'a filter finds the same in columns as in the incidents that were written',
  300,
  fc.tuple(filter, vendors, incidents),
  ([asked, of, list]) => {
    const [here, there] = [list, reopened(list)].map((each) => filterRecord({ ...NO_FILTER, ...asked }, of, each));
    expect(there?.rows).toEqual(here?.rows);
    expect(there?.incidents.map(plain)).toEqual(here?.incidents.map(plain));
  },
);

property('the newest is first, and every date has its place', 200, incidents, (list) => {
  const dates = [...list].sort(newestFirst).map((each) => each.date);
  expect(dates).toEqual([...dates].sort().reverse());
});
