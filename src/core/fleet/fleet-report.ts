import type { Sheet } from '../overview/csv.ts';
import { byWeight, factsOf, weightOf } from '../record/level.ts';
import type { ShownIncident } from '../record/shown-incident.ts';
import type { Level } from '../record/vocabulary.ts';
import type { FleetProduct } from './fleet-match.ts';

/** One company of a report. */
export type FleetVendor = {
  slug: string;
  name: string;
  level: Level;
  products: readonly FleetProduct[];
  /** Its whole record. */
  incidents: readonly ShownIncident[];
  /** Names of companies listed for their strengths that make the same kind of thing. */
  alternatives: readonly string[];
};

/** The incidents that weigh most, the heaviest first. */
export const graveFindings = (incidents: readonly ShownIncident[]): ShownIncident[] =>
  byWeight(incidents.map(factsOf).filter((facts) => weightOf(facts) === 'grave'));

export const countOf = (products: readonly FleetProduct[]): number =>
  products.reduce((sum, { count }) => sum + count, 0);

/** The report as a table: a row for each grave finding, and one for each company without any. */
export const fleetSheet = (vendors: readonly FleetVendor[]): Sheet => ({
  heads: [
    ...[
      'company',
      'company_id',
      'level',
      'entries',
      'products',
      'finding_id',
      'date',
      'finding',
      'practice',
      'evidence',
    ],
    ...['disputed', 'resolved', 'response', 'sources', 'alternatives'],
  ],
  rows: vendors.flatMap(({ slug, name, level, products, incidents, alternatives }) => {
    const company = [name, slug, level, countOf(products), products.map((one) => one.name).join('; ')];
    const findings = graveFindings(incidents).map(
      ({ id, date, title, practice, evidence, disputed, resolved, answer, sources }) => [
        ...[id, date, title, practice, evidence, disputed, resolved],
        ...[answer.state === 'answered' ? answer.text : '', sources.map(({ url }) => url).join(' ')],
      ],
    );
    const none = [null, null, null, null, null, null, null, null, null];
    return (findings.length === 0 ? [none] : findings).map((one) => [...company, ...one, alternatives.join('; ')]);
  }),
});
