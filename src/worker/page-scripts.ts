import { parseAddress } from '../core/recognise/address.ts';
import { hostOf, isOf } from '../core/recognise/places/host-pattern.ts';
import { grantedPlaces } from '../core/recognise/places/places.ts';
import { places } from '../data/places.ts';
import { openPages } from '../platform/browser/tabs.ts';
import { grantedOrigins } from '../platform/granted/origins.ts';
import { tellPage } from '../platform/granted/page-messages.ts';
import { reconcilePageScripts, runInTab } from '../platform/granted/page-scripts.ts';

/** Where tools/page-script-plugin.ts puts the script that marks links. */
const MARKS = 'page/marks.js';

/** Registers the scripts of the pages that the person granted, and no other: the permission is the switch. */
export async function followGrants(): Promise<void> {
  await reconcilePageScripts([{ id: 'marks', file: MARKS, matches: await markedPlaces() }]);
}

/** The same, and the pages that are open already get theirs at once. */
export async function afterGranted(): Promise<void> {
  await followGrants();
  for (const tabId of await openTabs(await markedPlaces(), true)) await runInTab(tabId, MARKS);
}

/** The same, and every open page that is no longer granted loses script and marks at once. */
export async function afterRevoked(): Promise<void> {
  await followGrants();
  await Promise.all((await openTabs(await markedPlaces(), false)).map((tabId) => tellPage(tabId, { tell: 'leave' })));
}

/** Open pages ask anew, because what the person wants to see changed. */
export async function askAnew(): Promise<void> {
  const matches = await markedPlaces();
  if (matches.length === 0) return;
  await Promise.all((await openTabs(matches, true)).map((tabId) => tellPage(tabId, { tell: 'again' })));
}

const markedPlaces = async (): Promise<string[]> => grantedPlaces(await grantedOrigins(), places());

/** Tabs whose page is, or is not, below one of the match patterns. */
async function openTabs(matches: readonly string[], within: boolean): Promise<number[]> {
  const hosts = matches.flatMap((match) => hostOf(match) ?? []);
  const pages = await openPages();
  return pages
    .filter(({ url }) => {
      const hostname = parseAddress(url)?.hostname;
      return hostname !== undefined && hosts.some((host) => isOf(hostname, host)) === within;
    })
    .map(({ tabId }) => tabId);
}
