import { parseAddress } from './core/address.ts';
import { type Choices, judge } from './core/judge.ts';
import { lookOf, QUIET } from './core/look.ts';
import { search } from './core/search.ts';
import { DEFAULTS } from './core/settings.ts';
import { workerCatalogue as catalogue } from './data/worker-catalogue.ts';
import { watchAddressBar } from './platform/address-bar.ts';
import { watchAlarm } from './platform/alarms.ts';
import {
  type Loaded,
  loadChoices,
  wantsIntroduction,
  watchChoices,
  watchPolicy,
  watchShared,
} from './platform/choices.ts';
import { watchLife } from './platform/life.ts';
import { followPolicy } from './platform/managed-lists.ts';
import { makeLinkMenu, watchLinkMenu } from './platform/menus.ts';
import {
  libraryAddress,
  libraryNobodyAddress,
  librarySearchAddress,
  openPage,
  showPage,
  welcomeAddress,
} from './platform/pages.ts';
import { scheduleUpdates, updateDueLists } from './platform/subscriptions.ts';
import { syncChoices } from './platform/sync.ts';
import { type Page, visiblePages, watchInstall, watchPages } from './platform/tabs.ts';
import { showLook } from './platform/toolbar.ts';

// The worker dies when idle: these are caches for as long as it lives, made again at each wake.
let loading: Promise<Loaded> | undefined;
/**
 * The number of the newest question about each tab: what is asked last is shown last, however long the reading before it
 * takes. Numbers, because addresses and titles of closed tabs are nothing to keep.
 */
const newest = new Map<number, number>();
let questions = 0;

/** Does something that nobody waits for. Failing costs this one answer, and whatever comes next is tried anew. */
const run = (task: Promise<unknown>): void => void task.catch((error) => console.warn(error));

async function currentChoices(): Promise<Choices> {
  loading ??= loadChoices();
  const asked = loading;
  const { choices, whole } = await asked;
  // What could not be read may be readable at the next event.
  if (!whole && loading === asked) loading = undefined;
  return choices;
}

async function refresh({ tabId, url, title }: Page): Promise<void> {
  const question = ++questions;
  newest.set(tabId, question);
  const chosen = await currentChoices();
  if (newest.get(tabId) !== question) return;
  const judgement = judge({ url, title }, catalogue(), chosen, new Date());
  await showLook(tabId, judgement === null ? QUIET : lookOf(judgement.verdict, chosen.settings.loudness));
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
  const nobody: Choices = { settings: DEFAULTS, lists: [], seen: new Map(), policy: {} };
  const [lead] = judge({ url, title: '' }, catalogue(), nobody, new Date())?.verdict.vendors ?? [];
  return lead === undefined ? libraryNobodyAddress() : libraryAddress(lead.vendor);
}

async function introduce(): Promise<void> {
  if (await wantsIntroduction()) await openPage(welcomeAddress(true));
}

async function start(): Promise<void> {
  makeLinkMenu();
  // Downloads may take longer than the worker lives; the alarm comes back to them.
  run(keepListsUpdated());
  run(syncChoices());
  await refreshVisible();
}

watchLife(start, () => run(refreshVisible(({ tabId }) => !newest.has(tabId))));
watchPages((page) => run(refresh(page)));
watchChoices(() => {
  loading = undefined;
  run(refreshVisible());
  run(scheduleUpdates());
  run(syncChoices());
});
watchShared(() => run(syncChoices()));
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
