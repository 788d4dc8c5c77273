import { covers, hostOf, originOf } from './host-pattern.ts';
import type { Places } from './places.ts';

/** What the banner asks for: companies' own sites are among no shops, stores or search engines, and no list of them is complete. */
export const ALL_SITES = originOf('*');

/** Access to everything, which blocking and watching ask for: it switches no banner on, nor does the banner give it back. */
const isOfBanner = (origin: string): boolean => origin !== '<all_urls>';

export const areAllSitesGranted = (granted: readonly string[]): boolean =>
  granted.some((origin) => isOfBanner(origin) && hostOf(origin) === '*');

/** Single sites that the banner was allowed on: neither places of marks nor the servers of lists that are subscribed to. */
export const singleBannerSites = (granted: readonly string[], places: Places, lists: readonly string[]): string[] =>
  granted
    .flatMap((origin) => hostOf(origin) ?? [])
    .filter((host) => !host.startsWith('*') && places.kindOf(host) === null && !lists.includes(host))
    .sort();

/**
 * Where the banner belongs, as match patterns: all sites where they were granted, else the places where marks were, and
 * single sites. `lists` are the hosts of subscribed lists, which get no script.
 */
export function bannerPlaces(granted: readonly string[], places: Places, lists: readonly string[]): string[] {
  if (areAllSitesGranted(granted)) return [ALL_SITES];
  const hosts = granted
    .filter(isOfBanner)
    .flatMap((origin) => hostOf(origin) ?? [])
    .filter((host) => host.startsWith('*') || places.kindOf(host) !== null || !lists.includes(host));
  const widest = hosts.filter((host) => !hosts.some((other) => other !== host && covers(other, host)));
  return [...new Set(widest)].sort().map(originOf);
}
