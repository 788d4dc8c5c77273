import { MAX_NAME, shownText } from '../text/shown-text.ts';
import { urlOf } from '../text/url.ts';
import { hostPart, readDomain } from './reading/domain-name.ts';

/** Why an address is none that a list may be fetched from. */
export type ListAddressProblem = 'not-an-address' | 'not-https' | 'private' | 'credentials';

/** An address to subscribe to, with what the link suggests beside it. */
export type ListAddress = { url: string; name?: string };

/**
 * Reads what somebody pasted as the address of a list. Only https, only names that every network knows: no IP address,
 * no name of the local network, no user and password. A fragment `#telltale:Name` suggests a name for the list, so that
 * a web page can offer a link to copy; servers never see it.
 */
export function readListAddress(text: string): ListAddress | ListAddressProblem {
  const typed = text.trim();
  const given = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = urlOf(given);
  if (url === null || /\s/.test(typed)) return 'not-an-address';
  if (url.protocol !== 'https:') return /^(http|ftp):$/.test(url.protocol) ? 'not-https' : 'not-an-address';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const domain = readDomain(hostPart(url.href).host);
  if (typeof domain !== 'string') {
    return domain.problem === 'not-a-domain' || domain.problem === 'too-long' ? 'not-an-address' : 'private';
  }
  const name = suggestedName(url.hash);
  url.hash = '';
  return name === '' ? { url: url.href } : { url: url.href, name };
}

/** The link that offers a list: its address, with its name for whoever pastes it. */
export const listLink = (url: string, name: string): string =>
  name === '' ? url : `${url}#telltale:${encodeURIComponent(name)}`;

function suggestedName(hash: string): string {
  const [, name = ''] = /^#telltale:(.{1,200})$/.exec(hash) ?? [];
  try {
    return shownText(decodeURIComponent(name), MAX_NAME);
  } catch {
    return '';
  }
}
