import type { Catalogue } from '../../record/catalogue.ts';
import type { Address } from '../address.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** The page's host is one that a vendor's devices or apps report to, or lies under one. */
export function sightEndpoint(address: Address, _title: string, catalogue: Catalogue): Sighting[] {
  const found = catalogue.endpoints.find(address.hostname);
  return found === null ? [] : [{ vendor: found.value, via: 'endpoint', match: found.domain, list: RECORD }];
}
