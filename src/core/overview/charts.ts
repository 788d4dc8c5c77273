import { groupOf, PRACTICE_GROUPS, type PracticeGroup } from '../record/practice-groups.ts';
import { DATA_KINDS, type DataKind, VENDOR_KINDS, type VendorKind } from '../record/vocabulary.ts';
import { aboutWhom, type OverviewIncident } from './filter.ts';

export type YearCounts = { year: number; total: number; groups: Record<PracticeGroup, number> };

/** What charts count: everything but what was cleared or withdrawn, which is no mark against anybody. */
export const countable = (incidents: readonly OverviewIncident[]): OverviewIncident[] =>
  incidents.filter(({ resolved, withdrawn }) => resolved !== 'cleared' && !withdrawn);

/** Incidents of each year by practice group, oldest first, without a gap in the years. */
export function incidentsByYear(incidents: readonly OverviewIncident[]): YearCounts[] {
  const years = incidents.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const none = () => Object.fromEntries(PRACTICE_GROUPS.map((group) => [group, 0])) as Record<PracticeGroup, number>;
  const counts = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    year: first + i,
    total: 0,
    groups: none(),
  }));
  incidents.forEach(({ practice }, i) => {
    const count = counts[(years[i] ?? first) - first];
    if (count === undefined) return;
    count.total += 1;
    count.groups[groupOf(practice)] += 1;
  });
  return counts;
}

export type Matrix = {
  /** Data kinds and vendor kinds that occur, the most frequent first. */
  data: DataKind[];
  kinds: VendorKind[];
  /** Incidents that name the data kind and are about a vendor of the kind. */
  count: (data: DataKind, kind: VendorKind) => number;
  most: number;
};

/**
 * How often each kind of data occurs with each kind of vendor. An incident counts once for every kind that one of its
 * vendors is of. Alternatives are left out: that is no kind of product.
 */
export function dataByVendorKind(
  incidents: readonly OverviewIncident[],
  kindsOf: (vendor: string) => readonly VendorKind[],
): Matrix {
  const counts = new Map<string, number>();
  const sums = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const incident of incidents) {
    const kinds = new Set(aboutWhom(incident).flatMap(kindsOf));
    kinds.delete('alternative');
    for (const data of incident.data) {
      raise(sums, data);
      for (const kind of kinds) raise(counts, `${data} ${kind}`);
    }
    if (incident.data.length > 0) for (const kind of kinds) raise(sums, `kind ${kind}`);
  }
  const byFrequency = <Value extends string>(values: readonly Value[], prefix: string): Value[] => {
    const sum = (value: Value) => sums.get(prefix + value) ?? 0;
    return values.filter((value) => sum(value) > 0).sort((a, b) => sum(b) - sum(a));
  };
  return {
    data: byFrequency(DATA_KINDS, ''),
    kinds: byFrequency(VENDOR_KINDS, 'kind '),
    count: (data, kind) => counts.get(`${data} ${kind}`) ?? 0,
    most: Math.max(0, ...counts.values()),
  };
}
