import { REPORTING, type VendorHost } from '../home/host-selection.ts';
import { domainsOf } from '../recognise/address.ts';
import type { EndpointPurpose } from '../record/vocabulary.ts';
import { type BlockAndWatch, isVendorBlocked, wantsRules } from './block-and-watch.ts';
import type { Watched } from './watched.ts';

/** A host on record that a page contacted, or tried to where it is blocked. */
export type ContactedHost = {
  host: string;
  purpose: EndpointPurpose;
  times: number;
  /** Whether it belongs to the page's own site. */
  isOwn: boolean;
  isBlocked: boolean;
};
export type Contact = { vendor: string; hosts: readonly ContactedHost[] };

/** The domain that somebody registered, of which a host is a part: two hosts of one are one site's. */
export function registeredDomain(hostname: string, isPublicSuffix: (domain: string) => boolean): string {
  const domains = domainsOf(hostname);
  return domains.findLast((domain) => !isPublicSuffix(domain)) ?? hostname;
}

/**
 * Whom of the record a page contacted, those contacted most often first. What was counted and is nobody's is left out: a page's script asks
 * a filter that passes a few others too.
 */
export function contactsOf(
  watched: Watched,
  page: string,
  record: ReadonlyMap<string, VendorHost>,
  wish: BlockAndWatch,
  isPublicSuffix: (domain: string) => boolean,
): Contact[] {
  const site = registeredDomain(page, isPublicSuffix);
  const isExcepted = domainsOf(page).some((domain) => wish.exceptions.includes(domain));
  const found = Object.entries(watched).flatMap(([host, times]) => {
    const listed = domainsOf(host).find((domain) => record.has(domain));
    const known = listed === undefined ? undefined : record.get(listed);
    if (known === undefined) return [];
    const { vendor, purpose, breaks } = known;
    const isOwn = registeredDomain(host, isPublicSuffix) === site;
    const isWanted = REPORTING.includes(purpose) && (breaks === undefined || wish.taken.includes(known.host));
    const isBlocked = wantsRules(wish) && isVendorBlocked(wish, vendor) && isWanted && !isOwn && !isExcepted;
    return [{ vendor, host, purpose, times, isOwn, isBlocked }];
  });
  const timesOf = ({ hosts }: Contact) => hosts.reduce((sum, { times }) => sum + times, 0);
  return [...new Set(found.map(({ vendor }) => vendor))]
    .map((slug) => ({
      vendor: slug,
      hosts: found.filter(({ vendor }) => vendor === slug).map(({ vendor: _, ...host }) => host),
    }))
    .sort((a, b) => timesOf(b) - timesOf(a) || a.vendor.localeCompare(b.vendor));
}
