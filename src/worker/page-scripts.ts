import { parseAddress } from '../core/recognise/address.ts';
import type { UserState } from '../core/recognise/judge.ts';
import { bannerPlaces } from '../core/recognise/places/banner-places.ts';
import { covers, hostOf } from '../core/recognise/places/host-pattern.ts';
import { grantedPlaces } from '../core/recognise/places/places.ts';
import { loadBlockAndWatch } from '../platform/blocking/block-and-watch.ts';
import { ALL_URLS } from '../platform/blocking/permissions.ts';
import { openPages } from '../platform/browser/tabs.ts';
import { grantedOrigins } from '../platform/granted/origins.ts';
import { type PageOrder, tellFrames, tellPage } from '../platform/granted/page-messages.ts';
import { type PageScript, reconcilePageScripts, runInTab } from '../platform/granted/page-scripts.ts';
import { subscribedHosts } from '../platform/lists/list-infos.ts';
import { loadPlaces } from '../platform/record/places.ts';

/** A script that tools/page-script-plugin.ts puts into the package, where it belongs now, and what makes it leave. */
type WantedScript = PageScript & { leave: PageOrder };

/** What watches counts from the first request on, in every frame. */
const WATCHED = '*://*/*';

/** Marks belong where they were granted: the permission is the switch. Banner and watch need the person's word beside it. */
async function wantedScripts({ settings, policy }: UserState): Promise<[WantedScript, ...WantedScript[]]> {
  const [granted, { watches }, places] = await Promise.all([grantedOrigins(), loadBlockAndWatch(), loadPlaces()]);
  const isWatched = watches && policy.watches !== false && granted.includes(ALL_URLS);
  const shown = settings.showsBanner ? bannerPlaces(granted, places, await subscribedHosts()) : [];
  return [
    { id: 'marks', file: 'page/marks.js', matches: grantedPlaces(granted, places), leave: { tell: 'leave' } },
    { id: 'banner', file: 'page/banner.js', matches: shown, leave: { banner: 'leave' } },
    {
      id: 'watch',
      file: 'page/watch.js',
      matches: isWatched ? [WATCHED] : [],
      early: true,
      leave: { watch: 'leave' },
    },
  ];
}

/** Registers the scripts of the pages where they are wanted, and no other. Where that changes, open pages follow at once. */
export async function followWishes(user: UserState): Promise<void> {
  const changed = await reconcilePageScripts(() => wantedScripts(user));
  await Promise.all(changed.map(followInTabs));
}

/** The same after access was given or taken, whatever is registered: Firefox may have dropped what nothing else tells of. */
export async function followGrants(user: UserState): Promise<void> {
  await reconcilePageScripts(() => wantedScripts(user));
  await Promise.all((await wantedScripts(user)).map(followInTabs));
}

/** In open pages, those that a script belongs in get it, and all others lose what they have of it. */
async function followInTabs({ file, matches, early = false, leave }: WantedScript): Promise<void> {
  const { within, without } = await openTabs(matches);
  await Promise.all([
    ...within.map((tabId) => runInTab(tabId, file, early)),
    ...without.map((tabId) => (early ? tellFrames : tellPage)(tabId, leave)),
  ]);
}

/** Open pages ask about their links anew, because what the person wants to see changed. */
export async function askAnew(user: UserState): Promise<void> {
  const [{ matches }] = await wantedScripts(user);
  if (matches.length === 0) return;
  const { within } = await openTabs(matches);
  await Promise.all(within.map((tabId) => tellPage(tabId, { tell: 'again' })));
}

/** Tabs whose page is, or is not, below one of the match patterns. */
async function openTabs(matches: readonly string[]): Promise<{ within: number[]; without: number[] }> {
  const hosts = matches.flatMap((match) => hostOf(match) ?? []);
  const within: number[] = [];
  const without: number[] = [];
  for (const { tabId, url } of await openPages()) {
    const isRead = url.startsWith('https:') || (matches[0] === WATCHED && url.startsWith('http:'));
    const hostname = isRead ? parseAddress(url)?.hostname : undefined;
    const isWithin = hostname !== undefined && hosts.some((host) => covers(host, hostname));
    (isWithin ? within : without).push(tabId);
  }
  return { within, without };
}
