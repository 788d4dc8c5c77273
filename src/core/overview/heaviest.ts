import type { CatalogueVendor } from '../record/catalogue.ts';
import { byWeight, weightOf } from '../record/level.ts';
import { aboutWhom, type OverviewIncident } from './filter.ts';

/**
 * A vendor's heaviest incident. Its weight is that in the vendor's own record, which may differ from that for the company
 * in whose file it is. Null where nothing counts.
 */
export function heaviestOf(
  { slug, incidents }: Pick<CatalogueVendor, 'slug' | 'incidents'>,
  overview: readonly OverviewIncident[],
): OverviewIncident | null {
  const [facts] = byWeight(incidents.filter((own) => weightOf(own) !== 'nothing'));
  if (facts === undefined) return null;
  const same = ({ date, practice }: OverviewIncident) => date === facts.date && practice === facts.practice;
  return overview.find((incident) => aboutWhom(incident).includes(slug) && same(incident)) ?? null;
}
