import { parseAddress } from '../recognise/address.ts';
import { isRuleDomain } from './block-and-watch.ts';

/** The site that somebody means by an address or a name, for an exception; null where it is none. */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  const hostname = parseAddress(text.includes('://') ? text : `https://${text}`)?.hostname.replace(/^www\./, '');
  return isRuleDomain(hostname) ? hostname : null;
}
