import type { Catalogue } from '../../record/catalogue.ts';
import type { Address } from '../address.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** The page's host or a parent of it is a vendor's site. A subsidiary's domain under its parent's is the subsidiary's. */
export function sightSite(address: Address, _title: string, catalogue: Catalogue): Sighting[] {
  const found = catalogue.sites.find(address.hostname);
  if (found === null) return [];
  const { vendor, everyday } = found.value;
  const passing = everyday && !isDecision(address, found.domain, catalogue);
  return [{ vendor, via: 'site', match: found.domain, list: RECORD, ...(passing ? { everyday } : {}) }];
}

const SIGN_UP = /\/(?:email)?(?:sign-?up|register|registration|create-?account|new-?account)(?:[/.]|$)/i;
const OWN_SHOP = /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?\/(?:shop|store)(?:\/|$)/i;
const DOWNLOAD = /^(?:\/[\w-]+){0,2}\/downloads?(?:\/|$)/i;

/** Where people are about to join, to install, or to buy from the company itself, no place is an everyday one. */
function isDecision({ hostname, rest }: Address, domain: string, { stores }: Catalogue): boolean {
  const [path = ''] = rest.split(/[?#]/, 1);
  const isBelow = hostname !== domain;
  if (SIGN_UP.test(path) || (isBelow && /^sign-?up\./.test(hostname))) return true;
  // Elsewhere below the domain lie people's own files, to be downloaded from one another.
  if (DOWNLOAD.test(path) && (!isBelow || hostname === `www.${domain}`)) return true;
  const isShop = OWN_SHOP.test(path) || (isBelow && /^(?:shop|store|buy)\./.test(hostname));
  return isShop && stores.find(hostname) === null;
}
