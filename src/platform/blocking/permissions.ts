import browser from 'webextension-polyfill';
import { isFirefox } from '../browser/is-firefox.ts';
import { giveBack } from '../browser/permissions.ts';

/** What rules and the script that watches need. The banner asks for less, so that neither goes with the other. */
export const ALL_URLS = '<all_urls>';

/** Typed as Firefox has it, where it is no optional permission. */
export const RULES = 'declarativeNetRequestWithHostAccess' as 'webRequest';
export const EXACT = 'webRequest' as const;

/** In Firefox rules are no optional permission: hosts alone are asked for. */
const blocking = (): browser.Permissions.Permissions =>
  isFirefox() ? { origins: [ALL_URLS] } : { permissions: [RULES], origins: [ALL_URLS] };

export const canBlock = (): Promise<boolean> => browser.permissions.contains(blocking());
export const canWatch = (): Promise<boolean> => browser.permissions.contains({ origins: [ALL_URLS] });
export const canWatchExactly = (): Promise<boolean> => browser.permissions.contains({ permissions: [EXACT] });

const ask = (permissions: browser.Permissions.Permissions): Promise<boolean> =>
  browser.permissions.request(permissions).catch(() => false);

/** Each has to be the first call in the handler of a click. False where it was refused. */
export const askToBlock = (): Promise<boolean> => ask(blocking());
export const askToWatch = (): Promise<boolean> => ask({ origins: [ALL_URLS] });
export const askToWatchExactly = (): Promise<boolean> => ask({ permissions: [EXACT] });

/** Gives back what is not needed any more. Rules have to be gone before: without the permission they would go on blocking. */
export async function releaseBlocking(needed: { blocks: boolean; watches: boolean; exact?: boolean }): Promise<void> {
  const { blocks, watches, exact = watches } = needed;
  const permissions = [...(blocks || isFirefox() ? [] : [RULES]), ...(exact ? [] : [EXACT])] as (typeof EXACT)[];
  await giveBack({ permissions, origins: blocks || watches ? [] : [ALL_URLS] });
}
