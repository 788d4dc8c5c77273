import type { ShownIncident } from './shown-incident.ts';
import type { Summary } from './summary.ts';
import type { VendorFile } from './vendor.ts';

type Brand = Exclude<VendorFile['brands'][number], string>;
export type Tie = NonNullable<VendorFile['parents']>[number];

/** One vendor's full record. Its own file in the package, loaded only when it is shown. */
export type Dossier = {
  slug: string;
  name: string;
  /** Changes whenever the vendor's incidents do. */
  revision: string;
  /** The record in a few sentences, where somebody wrote them. */
  summary?: Summary;
  kinds: VendorFile['kinds'];
  brands: Brand[];
  /** Owners, present and past. */
  parents: Tie[];
  /** Vendors whose owner this one is or was; the years are those of the tie. */
  subsidiaries: (Tie & { vendor: string })[];
  /** Slugs of vendors listed for their strengths that make the same kind of thing, the nearest first. */
  alternatives: string[];
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
