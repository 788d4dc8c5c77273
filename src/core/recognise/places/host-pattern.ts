/** A host as tables write it: `*.example.org` for the domain and all below it, anything else for that one host. */
export type HostPattern = string;

/** Whether a host is one that the pattern means. */
export const isOf = (hostname: string, pattern: HostPattern): boolean =>
  pattern.startsWith('*.')
    ? hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1))
    : hostname === pattern;

/** The same as a match pattern of browsers, for https alone: no shop, store or search engine answers by anything else. */
export const originOf = (pattern: HostPattern): string => `https://${pattern}/*`;

const ORIGIN = /^(\*|https):\/\/([^/]+)\/\*$/;

/** The host of a match pattern that covers whole origins of https; null for every other pattern. */
export function hostOf(origin: string): HostPattern | null {
  if (origin === '<all_urls>') return '*';
  return ORIGIN.exec(origin)?.[2] ?? null;
}

/** Whether access to `granted` includes access to `wanted`. */
export function covers(granted: HostPattern, wanted: HostPattern): boolean {
  if (granted === '*' || granted === wanted) return true;
  return granted.startsWith('*.') && (wanted === granted.slice(2) || wanted.endsWith(granted.slice(1)));
}
