import { parseAddress } from './core/recognise/address.ts';
import { judge, type UserState } from './core/recognise/judge.ts';
import { lookOf, QUIET } from './core/recognise/toolbar-look.ts';
import { search } from './core/search/search.ts';
import { DEFAULTS } from './core/user/settings.ts';
import { workerCatalogue as catalogue } from './data/worker-catalogue.ts';
import { watchAddressBar } from './platform/browser/address-bar.ts';
import { watchAlarm } from './platform/browser/alarms.ts';
import { watchLife } from './platform/browser/life.ts';
import { makeLinkMenu, watchLinkMenu } from './platform/browser/menus.ts';
import {
  libraryAddress,
  libraryNobodyAddress,
  librarySearchAddress,
  openPage,
  showPage,
  welcomeAddress,
} from './platform/browser/pages.ts';
import { type Page, visiblePages, watchInstall, watchPages } from './platform/browser/tabs.ts';
import { showLook } from './platform/browser/toolbar.ts';
import { followPolicy } from './platform/lists/managed-lists.ts';
import { scheduleUpdates, updateDueLists } from './platform/lists/subscriptions.ts';
import { syncUserState } from './platform/storage/sync.ts';
import { upgradeStorage } from './platform/storage/upgrade.ts';
import {
  type Loaded,
  loadUserState,
  wantsIntroduction,
  watchPolicy,
  watchShared,
  watchUserState,
} from './platform/storage/user-state.ts';

// The worker dies when idle: these are caches for as long as it lives, made again at each wake.
let loading: Promise<Loaded> | undefined;
/** The newest question about each tab: what is asked last is shown last, however long the reading before it takes. */
const newest = new Map<number, Page>();

/** Does something that nobody waits for. Failing costs this one answer, and whatever comes next is tried anew. */
const run = (task: Promise<unknown>): void => void task.catch((error) => console.warn(error));

async function currentUserState(): Promise<UserState> {
  loading ??= loadUserState();
  const asked = loading;
  const { userState, whole } = await asked;
  // What could not be read may be readable at the next event.
  if (!whole && loading === asked) loading = undefined;
  return userState;
}

async function refresh(page: Page): Promise<void> {
  const { tabId, url, title } = page;
  newest.set(tabId, page);
  const userState = await currentUserState();
  if (newest.get(tabId) !== page) return;
  const judgement = judge({ url, title }, catalogue(), userState, new Date());
  await showLook(tabId, judgement === null ? QUIET : lookOf(judgement.verdict, userState.settings.loudness));
}

/** Other tabs are judged again when they come to the front. */
async function refreshVisible(isDue: (page: Page) => boolean = () => true): Promise<void> {
  await Promise.all((await visiblePages()).filter(isDue).map(refresh));
}

async function keepListsUpdated(): Promise<void> {
  await followPolicy().catch(console.warn);
  await updateDueLists();
}

/** Where the record of what was typed, or of a link's owner, stands in the library. */
function placeOf(typed: string): string {
  const [hit] = search(typed, catalogue(), 1);
  if (hit !== undefined) return libraryAddress(hit.vendor.slug);
  return parseAddress(typed) === null ? librarySearchAddress(typed) : libraryNobodyAddress();
}

function ownerOf(url: string): string {
  const nobody: UserState = { settings: DEFAULTS, lists: [], seen: new Map(), policy: {} };
  const [lead] = judge({ url, title: '' }, catalogue(), nobody, new Date())?.verdict.vendors ?? [];
  return lead === undefined ? libraryNobodyAddress() : libraryAddress(lead.vendor);
}

async function introduce(): Promise<void> {
  if (await wantsIntroduction()) await openPage(welcomeAddress(true));
}

async function start(): Promise<void> {
  await upgradeStorage().catch(console.warn);
  makeLinkMenu();
  // Downloads may take longer than the worker lives; the alarm comes back to them.
  run(keepListsUpdated());
  run(syncUserState());
  await refreshVisible();
}

watchLife(start, () => run(refreshVisible(({ tabId }) => !newest.has(tabId))));
watchPages((page) => run(refresh(page)));
watchUserState(() => {
  loading = undefined;
  run(refreshVisible());
  run(scheduleUpdates());
  run(syncUserState());
});
watchShared(() => run(syncUserState()));
watchPolicy(() => run(keepListsUpdated()));
watchAlarm(() => run(updateDueLists()));
watchInstall(() => run(introduce()));
watchLinkMenu((url) => run(openPage(ownerOf(url))));
watchAddressBar(
  (typed) =>
    search(typed, catalogue(), 6).map(({ vendor, by }) => ({
      content: vendor.name,
      description: by === vendor.name ? by : `${vendor.name} (${by})`,
    })),
  (typed, newTab) => run(showPage(placeOf(typed), newTab)),
);
