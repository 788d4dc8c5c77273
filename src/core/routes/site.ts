import type { Address } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** The page's host or a parent of it is a vendor's site. A subsidiary's domain under its parent's is the subsidiary's. */
export function sightSite(address: Address, _title: string, catalogue: Catalogue): Sighting[] {
  const found = catalogue.sites.find(address.hostname);
  if (found === null) return [];
  const { vendor, everyday } = found.value;
  return [{ vendor, via: 'site', match: found.domain, list: RECORD, ...(everyday ? { everyday } : {}) }];
}
