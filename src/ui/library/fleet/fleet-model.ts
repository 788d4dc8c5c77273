import type { FleetMatch } from '../../../core/fleet/fleet-match.ts';
import type { FleetVendor } from '../../../core/fleet/fleet-report.ts';
import { LEVELS } from '../../../core/record/vocabulary.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';

/** What the page of a fleet's report shows. */
export type FleetModel = {
  text: string;
  setText: (text: string) => void;
  /** Heads of the columns that were read. */
  columns: readonly string[];
  /** Null while there is nothing to match. */
  match: FleetMatch | null;
  /** The records of the vendors found, as far as they are there. */
  records: ReadonlyMap<string, Loaded>;
  vendors: readonly LibraryVendor[];
  alternativesOf: (slug: string) => { slug: string; name: string }[];
  /** Whether people pass through a site all day, so that no list should warn about it. */
  isEveryday: (domain: string) => boolean;
  /** YYYY-MM-DD. */
  recordDate: string;
  vendorLink: (slug: string, incident?: string) => string;
};

/** A vendor of the report whose record is there, with its sites. */
export type ReportedVendor = FleetVendor & { sites: readonly string[] };

/** The vendors of a report, the heaviest level first, then by name; those whose record is not there yet are left out. */
export function reportedVendors({ match, records, vendors, alternativesOf }: FleetModel): ReportedVendor[] {
  const found = vendors.flatMap(({ vendor, name, level }) => {
    const products = match?.owned.get(vendor);
    const record = records.get(vendor);
    if (products === undefined || typeof record !== 'object') return [];
    const alternatives = alternativesOf(vendor).map((one) => one.name);
    return [{ slug: vendor, name, level, products, incidents: record.incidents, alternatives, sites: record.sites }];
  });
  const weight = ({ level }: ReportedVendor) => LEVELS.indexOf(level);
  return found.sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
}
