import { weightOf } from '../record/level.ts';
import type { ShownIncident } from '../record/shown-incident.ts';
import type { Sheet } from './csv.ts';
import { aboutWhom, type FilterVendor, type OverviewIncident, type Row } from './filter.ts';

/** Several values in one cell, for which CSV has no form of its own. */
const several = (values: readonly string[]): string => values.join(' ');

/** Companies that a filter leaves, in the order given, with the vocabulary's own values. */
export const vendorSheet = (rows: readonly Row<FilterVendor>[]): Sheet => ({
  heads: ['id', 'company', 'level', 'incidents', 'matching_incidents', 'latest_matching', 'products'],
  rows: rows.map(({ vendor, incidents, latest }) => [
    ...[vendor.vendor, vendor.name, vendor.level, vendor.incidents],
    ...[incidents, latest, several(vendor.kinds)],
  ]),
});

/**
 * Incidents in the order given, with what the full records say of them: an incident without one has those cells empty.
 * `full` is by incident id, as it is in the file of its own company.
 */
export const incidentSheet = (
  incidents: readonly OverviewIncident[],
  nameOf: (slug: string) => string,
  full: ReadonlyMap<string, ShownIncident>,
): Sheet => ({
  heads: [
    ...['id', 'date', 'companies', 'company_ids', 'title', 'summary', 'practice', 'data', 'evidence', 'counts_as'],
    ...['disputed', 'resolved', 'response', 'withdrawn', 'last_checked', 'authority_countries', 'sources'],
  ],
  rows: incidents.map((incident) => {
    const { id, date, title, practice, data, evidence, disputed, resolved, withdrawn, countries } = incident;
    const whole = full.get(id);
    return [
      ...[id, date, aboutWhom(incident).map(nameOf).join('; '), several(aboutWhom(incident)), title],
      ...[whole?.summary ?? '', practice, several(data), evidence, weightOf(incident), disputed, resolved],
      ...[whole?.answer.state === 'answered' ? whole.answer.text : '', withdrawn, whole?.statusAsOf ?? ''],
      ...[several(countries), several(whole?.sources.map(({ url }) => url) ?? [])],
    ];
  }),
});
