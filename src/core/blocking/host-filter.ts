import { domainsOf } from '../recognise/address.ts';

/** Bits a host, and how many of them each sets: about one name in eighty that is not among the hosts passes as if it were. */
const BITS_EACH = 10;
const SET_EACH = 4;

/** The places of a name, by FNV-1a with two starts, as in Kirsch and Mitzenmacher's double hashing. */
function placesOf(name: string, bits: number): number[] {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < name.length; i += 1) {
    one = Math.imul(one ^ name.charCodeAt(i), 0x01000193);
    other = Math.imul(other ^ name.charCodeAt(i), 0x01000193);
  }
  const step = (other | 1) >>> 0;
  return Array.from({ length: SET_EACH }, (_, i) => ((one >>> 0) + i * step) % bits);
}

/** A Bloom filter of hosts as text, for scripts in pages: it is small, and says none of them. */
export function makeHostFilter(hosts: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((hosts.length * BITS_EACH) / 8));
  for (const place of hosts.flatMap((host) => placesOf(host, bytes.length * 8)))
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Whether a host, or a parent of it, may be among them: never no where it is, now and then yes where it is not. */
export function openHostFilter(filter: string): (hostname: string) => boolean {
  const text = atob(filter);
  const has = (name: string) =>
    placesOf(name, text.length * 8).every((place) => (text.charCodeAt(place >> 3) >> (place & 7)) & 1);
  return (hostname) => domainsOf(hostname).some(has);
}
