import dossiers from 'virtual:dossiers';
import type { ShownIncident } from '../core/record/shown-incident.ts';
import type { Summary } from '../core/record/summary.ts';
import type { VendorFile } from '../core/record/vendor.ts';

type Brand = Exclude<VendorFile['brands'][number], string>;
export type Tie = NonNullable<VendorFile['parents']>[number];

/** One vendor's full record. Its own chunk in the package, loaded only when somebody looks. */
export type Dossier = {
  slug: string;
  name: string;
  /** The record in a few sentences, where somebody wrote them. */
  summary?: Summary;
  kinds: VendorFile['kinds'];
  brands: Brand[];
  /** Owners, present and past. */
  parents: Tie[];
  /** Vendors whose owner this one is or was; the years are those of the tie. */
  subsidiaries: (Tie & { vendor: string })[];
  /** Oldest first. */
  incidents: ShownIncident[];
  /** Incidents of other vendors in which this one had a part. */
  mentions: { vendor: string; name: string; id: string; title: string; date: string }[];
  strengths: NonNullable<VendorFile['strengths']>;
  steps: NonNullable<VendorFile['steps']>;
  sites: string[];
  endpoints: NonNullable<VendorFile['endpoints']>;
  apps: Omit<VendorFile['apps'][number], 'seen'>[];
};

/** Loads one vendor's dossier; null for a slug that nobody has. */
export async function loadDossier(slug: string): Promise<Dossier | null> {
  return Object.hasOwn(dossiers, slug) ? ((await dossiers[slug]?.())?.default ?? null) : null;
}
