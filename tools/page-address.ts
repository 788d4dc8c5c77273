import { parseAddress } from '../src/core/recognise/address.ts';

/**
 * The address that somebody means who types a site as people write it: `mi.com`, `www.mi.com/in`, `https://mi.com`.
 * Null for everything that is no address of a web page: a word, a file, another scheme.
 */
export function pageAddress(typed: string): string | null {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+\.[a-z]{2,}:\d+([/?#]|$)/i.test(text);
  const address = hasScheme ? text : `https://${text}`;
  return /\s/.test(text) || parseAddress(address) === null ? null : address;
}

/** What to say of an address that is none. */
export const noAddress = (typed: string): string =>
  `"${typed}" isn't the address of a web page. Write it like mi.com or https://www.mi.com/in/`;
