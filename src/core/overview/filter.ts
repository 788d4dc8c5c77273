import type { ShownIncident } from '../record/shown-incident.ts';
import type { DataKind, Evidence, Level, Practice, VendorKind } from '../record/vocabulary.ts';
import { fold } from '../text/fold.ts';

/** One incident as the overview of the whole record has it: what can be asked for, and enough to list it. */
export type OverviewIncident = Pick<
  ShownIncident,
  'id' | 'date' | 'title' | 'practice' | 'data' | 'evidence' | 'disputed' | 'resolved'
> & {
  /** Slug of the vendor in whose file it is. */
  vendor: string;
  /** Slugs of the other vendors that it is equally about. */
  also: readonly string[];
  /** Whether the vendor's answer is in the record. */
  answered: boolean;
  /** Whether that vendor ever denied or contested it, also where it settled in the end. */
  denied: boolean;
  withdrawn: boolean;
  /** Where the authorities among its sources are: ISO 3166-1, or EU for a body of the union. */
  countries: readonly string[];
};

/** A vendor as the table filters it. `text` holds its names and brands, folded (core/search.ts). */
export type FilterVendor = {
  vendor: string;
  name: string;
  level: Level;
  kinds: readonly VendorKind[];
  incidents: number;
  /** Year of its newest incident. */
  latest: number | null;
  text: string;
};

/** What is asked of the record. Values of one field are alternatives; fields add up. Empty fields ask nothing. */
export type RecordFilter = {
  text: string;
  level: readonly Level[];
  kind: readonly VendorKind[];
  practice: readonly Practice[];
  data: readonly DataKind[];
  evidence: readonly Evidence[];
  country: readonly string[];
  /** Full years, both included. */
  from: number | null;
  until: number | null;
  answered: boolean;
  alternatives: boolean;
};

export const NO_FILTER: RecordFilter = {
  text: '',
  level: [],
  kind: [],
  practice: [],
  data: [],
  evidence: [],
  country: [],
  from: null,
  until: null,
  answered: false,
  alternatives: false,
};

/** A vendor that matches, with how many of its incidents do and the year of the newest of those. */
export type Row<Vendor extends FilterVendor> = { vendor: Vendor; incidents: number; latest: number | null };

/** The matching vendors and their matching incidents, both in the order given, each once. */
export type Found<Vendor extends FilterVendor> = { rows: Row<Vendor>[]; incidents: OverviewIncident[] };

const allows = <Value>(wanted: readonly Value[], has: readonly Value[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

/** Whether a filter asks anything of incidents, and so cannot be answered from vendors alone. */
export const asksIncidents = ({ practice, data, evidence, country, from, until, answered }: RecordFilter): boolean =>
  [practice, data, evidence, country].some((wanted) => wanted.length > 0) ||
  from !== null ||
  until !== null ||
  answered;

/** Whether a filter asks anything at all. */
export const asksAnything = (filter: RecordFilter): boolean =>
  asksIncidents(filter) ||
  filter.text.trim() !== '' ||
  filter.level.length > 0 ||
  filter.kind.length > 0 ||
  filter.alternatives;

/** Whether one incident has everything that is asked of incidents. */
export function matchesIncident(filter: RecordFilter, incident: OverviewIncident): boolean {
  const year = yearOf(incident);
  return (
    allows(filter.practice, [incident.practice]) &&
    allows(filter.data, incident.data) &&
    allows(filter.evidence, [incident.evidence]) &&
    allows(filter.country, incident.countries) &&
    (filter.from === null || year >= filter.from) &&
    (filter.until === null || year <= filter.until) &&
    (!filter.answered || incident.answered)
  );
}

/**
 * Vendors and incidents that a filter leaves. One incident has to match all that is asked of incidents; a vendor
 * stays if it has such an incident. Without `incidents` (not loaded yet) only vendors can be answered for.
 */
export function filterRecord<Vendor extends FilterVendor>(
  filter: RecordFilter,
  vendors: readonly Vendor[],
  incidents: readonly OverviewIncident[],
): Found<Vendor> {
  const words = fold(filter.text).split(/\s+/);
  const kept = vendors.filter(
    ({ text, level, kinds }) =>
      words.every((word) => text.includes(word)) &&
      allows(filter.level, [level]) &&
      allows(filter.kind, kinds) &&
      (!filter.alternatives || kinds.includes('alternative')),
  );
  const slugs = kept.length < vendors.length ? new Set(kept.map(({ vendor }) => vendor)) : null;
  const isKept = ({ vendor, also }: OverviewIncident) =>
    slugs === null || slugs.has(vendor) || also.some((slug) => slugs.has(slug));
  const matching = incidents.filter((incident) => matchesIncident(filter, incident) && isKept(incident));
  const found = asksIncidents(filter)
    ? withMatching(kept, matching)
    : kept.map((vendor) => ({ vendor, incidents: vendor.incidents, latest: vendor.latest }));
  return { rows: found, incidents: matching };
}

/** Slugs of all vendors that an incident is about, its own first. */
export const aboutWhom = ({ vendor, also }: Pick<OverviewIncident, 'vendor' | 'also'>): string[] => [vendor, ...also];

function withMatching<Vendor extends FilterVendor>(
  vendors: readonly Vendor[],
  matching: readonly OverviewIncident[],
): Row<Vendor>[] {
  const sums = new Map<string, { incidents: number; latest: number }>();
  for (const incident of matching) {
    const year = yearOf(incident);
    for (const slug of aboutWhom(incident)) {
      const sum = sums.get(slug);
      sums.set(slug, { incidents: (sum?.incidents ?? 0) + 1, latest: Math.max(sum?.latest ?? year, year) });
    }
  }
  return vendors.flatMap((vendor) => {
    const sum = sums.get(vendor.vendor);
    return sum === undefined ? [] : [{ vendor, ...sum }];
  });
}

const yearOf = ({ date }: OverviewIncident): number => Number(date.slice(0, 4));

/** The order in which incidents are listed; by id where they are of the same date. */
export const newestFirst = (a: OverviewIncident, b: OverviewIncident): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1;
