import { urlOf } from '../text/url.ts';

/** A web page's address, reduced to what the routes look at. */
export type Address = {
  /** Lower case, ASCII (IDN in its xn-- form), no trailing dot, at least two labels. */
  hostname: string;
  /** Path, query and fragment as the browser writes them, percent-encoded, starting with `/`. */
  rest: string;
};

const IPV4 = /^\d+(\.\d+){3}$/;

// RFC 1035, section 2.3.4, as in lists/domain-name.ts.
const MAX_HOST_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;

/**
 * Reads the address of a page. Null for anything that has no vendor by design: other schemes than http and https,
 * IP addresses, single-label hosts, names longer than DNS has, and text that is no URL. Port and userinfo are dropped.
 * Never throws.
 */
export function parseAddress(text: string): Address | null {
  const url = urlOf(text);
  if (url === null) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const hostname = url.hostname.toLowerCase().replace(/\.$/, '');
  if (hostname.length > MAX_HOST_LENGTH || !hostname.includes('.')) return null;
  const isOdd = (label: string) => label === '' || label.length > MAX_LABEL_LENGTH;
  if (hostname.startsWith('[') || IPV4.test(hostname) || hostname.split('.').some(isOdd)) return null;
  return { hostname, rest: url.pathname + url.search + url.hash };
}

/** The hostname and each parent domain of two labels or more, most specific first. None where it is too long for one. */
export function domainsOf(hostname: string): string[] {
  const domains: string[] = [];
  if (hostname.length > MAX_HOST_LENGTH) return domains;
  for (let at = 0; hostname.includes('.', at); at = hostname.indexOf('.', at) + 1) domains.push(hostname.slice(at));
  return domains;
}

/** Percent-decoding that leaves malformed input as it is instead of throwing. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
