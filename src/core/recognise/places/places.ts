import { covers, type HostPattern, hostOf, originOf } from './host-pattern.ts';
import { patternTable } from './pattern-table.ts';

/** The kinds of places where links can be marked. Where a host is of two kinds, the first is meant. */
export const PLACE_KINDS = ['shop', 'store', 'search'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * The hosts of each kind as one text, joined by spaces: made of the tables at build time. `leadsTo` has, for hosts of
 * results whose products stand on other hosts, which those are.
 */
export type CompiledPlaces = Record<PlaceKind, string> & { leadsTo: Record<string, string> };

export type Places = {
  kindOf(hostname: string): PlaceKind | null;
  hostsOf(kind: PlaceKind): readonly HostPattern[];
  /** Hosts of products that this host's results lead to, where they are not its own. */
  leadsTo(hostname: string): readonly string[];
};

export function openPlaces(compiled: CompiledPlaces): Places {
  const hosts = Object.fromEntries(PLACE_KINDS.map((kind) => [kind, compiled[kind].split(' ')])) as Record<
    PlaceKind,
    string[]
  >;
  const all = PLACE_KINDS.flatMap((kind) => hosts[kind].map((host) => [host, kind] as const)).reverse();
  return {
    kindOf: patternTable(all),
    hostsOf: (kind) => hosts[kind],
    leadsTo: (hostname) => compiled.leadsTo[hostname]?.split(' ') ?? [],
  };
}

/** The match patterns that switch all places of a kind on. */
export const originsOf = (kind: PlaceKind, places: Places): string[] => places.hostsOf(kind).map(originOf);

/**
 * Where marks belong, as match patterns: all places that the person granted, and no other page of what was granted for
 * something else. `granted` is what the browser says of the extension's hosts. Access to all sites is asked for by the banner and
 * switches no marks on: each place is asked for by itself as well, which browsers then grant without a prompt.
 */
export function grantedPlaces(granted: readonly string[], places: Places): string[] {
  const hosts = hostsIn(granted);
  const whole = PLACE_KINDS.flatMap((kind) => places.hostsOf(kind)).filter((place) =>
    hosts.some((host) => covers(host, place)),
  );
  const single = singlePlaces(granted, places).filter((host) => !whole.some((place) => covers(place, host)));
  return [...new Set([...whole, ...single])].sort().map(originOf);
}

/** The hosts that were granted one by one, which are places or below one. */
export const singlePlaces = (granted: readonly string[], places: Places): HostPattern[] =>
  granted
    .flatMap((origin) => hostOf(origin) ?? [])
    .filter((host) => !host.startsWith('*') && places.kindOf(host) !== null)
    .sort();

/** Whether every place of a kind is granted: what its switch shows. */
export function isWholeKindGranted(kind: PlaceKind, granted: readonly string[], places: Places): boolean {
  const hosts = hostsIn(granted);
  return places.hostsOf(kind).every((place) => hosts.some((host) => covers(host, place)));
}

/** Whether links are marked on a host. */
export const isMarkedOn = (hostname: string, granted: readonly string[]): boolean =>
  hostsIn(granted).some((host) => covers(host, hostname));

const hostsIn = (granted: readonly string[]): HostPattern[] =>
  granted.flatMap((origin) => hostOf(origin) ?? []).filter((host) => host !== '*');
