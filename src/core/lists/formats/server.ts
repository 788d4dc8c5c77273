/** Where a server's address leads: to no other machine, so that a name sent there is blocked, or to a real one. */
export type Server = 'nowhere' | 'elsewhere';

/** The longest address there is, an IPv4 one inside IPv6, has 45 characters; a zone after `%` may follow. */
const MAX_LENGTH = 64;
const V4 = /^(?:\d+|0x[\da-f]*)(?:\.(?:\d+|0x[\da-f]*)){0,3}$/i;
const V6 = /^[\da-f]*:[\da-f]*:[\da-f.:]*$/i;
/** Loopback and unspecified as `URL` writes them, also where IPv6 carries IPv4. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.[\d.]+|\[::1?\]|\[::ffff:(?:0:0|7f[\da-f]{2}:[\da-f]{1,4})\])$/;
/** Of a zone, which address it is does not matter: the loopback interface leads back to the machine. */
const LOOPBACK_ZONE = /^lo\d*$/i;

/**
 * Reads a word as the address of a server, in any form that hosts files take: `0`, `127.1`, `0x7f.1`, `::ffff:127.0.0.1`,
 * `fe80::1%lo0`. Null where it is none. A number of fewer than four parts that is not nowhere is a number.
 */
export function readServer(word: string): Server | null {
  if (word === '0.0.0.0' || word === '127.0.0.1') return 'nowhere';
  if (word.length > MAX_LENGTH) return null;
  const [address = '', zone] = word.split('%', 2);
  const isV6 = V6.test(address);
  if (!isV6 && (zone !== undefined || !V4.test(address))) return null;
  const url = `http://${isV6 ? `[${address}]` : address}`;
  if (!URL.canParse(url)) return null;
  if (NOWHERE.test(new URL(url).hostname) || LOOPBACK_ZONE.test(zone ?? '')) return 'nowhere';
  return isV6 || address.split('.').length === 4 ? 'elsewhere' : null;
}
