import { parseAddress } from './core/recognise/address.ts';
import { judge, NOBODY, type UserState } from './core/recognise/judge.ts';
import { lookOf, QUIET } from './core/recognise/toolbar-look.ts';
import type { Hit } from './core/search/search.ts';
import { watchBlockAndWatch } from './platform/blocking/block-and-watch.ts';
import { watchRequests } from './platform/blocking/requests.ts';
import { type Suggestion, watchAddressBar } from './platform/browser/address-bar.ts';
import { watchAlarm } from './platform/browser/alarms.ts';
import { watchLife } from './platform/browser/life.ts';
import { makeMenus, watchMenus } from './platform/browser/menus.ts';
import { watchNotifications } from './platform/browser/notifications.ts';
import {
  libraryAddress,
  libraryKindAddress,
  libraryNobodyAddress,
  libraryNobodyTextAddress,
  librarySearchAddress,
  openPage,
  showPage,
  welcomeAddress,
} from './platform/browser/pages.ts';
import { watchPermissions } from './platform/browser/permissions.ts';
import { type Page, visiblePages, watchInstall, watchPages } from './platform/browser/tabs.ts';
import { watchOrigins } from './platform/granted/origins.ts';
import { watchQuestions } from './platform/granted/page-messages.ts';
import { followPolicy } from './platform/lists/managed-lists.ts';
import { scheduleUpdates, updateDueLists } from './platform/lists/subscriptions.ts';
import { watchPanelKeys } from './platform/panel/panel-keys.ts';
import { askRecord } from './platform/record/record.ts';
import { loadFind } from './platform/search/find.ts';
import { hitName, hitReason } from './platform/search/hit-words.ts';
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
import { showLook } from './platform/toolbar/toolbar.ts';
import { answerPage, handOn } from './worker/answer-page.ts';
import { tellBanner } from './worker/banner.ts';
import { followBlocking, followPermissions, reopenSettings } from './worker/block-and-watch.ts';
import { countRequest } from './worker/count-requests.ts';
import { notifyOnce } from './worker/notify.ts';
import { askAnew, followGrants, followWishes } from './worker/page-scripts.ts';

// The worker dies when idle: these are caches for as long as it lives, made again at each wake.
let loading: Promise<Loaded> | undefined;
/** Whether a reading that fails is tried once more by itself: one that keeps failing must not keep the worker awake. */
let looksAgain = true;
const AGAIN_AFTER_MS = 1000;
/**
 * The number of the newest question about each tab: what is asked last is shown last, however long the reading before it
 * takes. Numbers, because addresses and titles of closed tabs are nothing to keep.
 */
const newest = new Map<number, number>();
let questions = 0;

/** Does something that nobody waits for. Failing costs this one answer, and whatever comes next is tried anew. */
const run = (task: Promise<unknown>): void => void task.catch((error) => console.warn(error));

async function currentUserState(): Promise<UserState> {
  loading ??= loadUserState();
  const asked = loading;
  const { userState, whole } = await asked;
  if (whole) looksAgain = true;
  else if (loading === asked) {
    // What could not be read may be readable at the next event. What happened while it was read had its event already.
    loading = undefined;
    if (looksAgain) setTimeout(() => run(refreshVisible()), AGAIN_AFTER_MS);
    looksAgain = false;
  }
  return userState;
}

async function refresh(page: Page): Promise<void> {
  const { tabId, url, title } = page;
  const question = ++questions;
  newest.set(tabId, question);
  const judgeFor = (user: UserState) => askRecord((record) => judge({ url, title }, record, user, new Date()));
  // At a wake-up parts of the record are read while the settings are. Whatever fails here fails again below, where it is logged.
  const ahead = loading === undefined ? judgeFor(NOBODY).catch(() => null) : null;
  const [userState] = await Promise.all([currentUserState(), ahead]);
  const judgement = await judgeFor(userState);
  if (newest.get(tabId) !== question) return;
  await showLook(tabId, judgement === null ? QUIET : lookOf(judgement.verdict, userState.settings));
  const isOld = () => newest.get(tabId) !== question;
  await Promise.all([tellBanner(page, judgement, userState, isOld), notifyOnce(page, judgement, userState)]);
}

/** Other tabs are judged again when they come to the front. */
async function refreshVisible(isDue: (page: Page) => boolean = () => true): Promise<void> {
  await Promise.all((await visiblePages()).filter(isDue).map(refresh));
}

async function keepListsUpdated(): Promise<void> {
  await followPolicy().catch(console.warn);
  await updateDueLists();
}

const libraryPlace = (hit: Hit): string =>
  'kind' in hit ? libraryKindAddress(hit.kind) : libraryAddress(hit.vendor.slug);

/** Where the record of what was typed is in the library. */
async function placeOf(typed: string): Promise<string> {
  const [hit] = await (await loadFind())(typed, { limit: 1, isFinished: true });
  if (hit !== undefined) return libraryPlace(hit);
  return parseAddress(typed) === null ? librarySearchAddress(typed) : libraryNobodyAddress();
}

/** As `placeOf`, but a text that somebody selected in a page is put into no address. */
async function placeOfSelected(text: string): Promise<string> {
  const [hit] = await (await loadFind())(text, { limit: 1, isFinished: true });
  return hit === undefined ? libraryNobodyTextAddress() : libraryPlace(hit);
}

/** Where the record of a link's owner is in the library. */
async function ownerOf(url: string): Promise<string> {
  const judgement = await askRecord((record) => judge({ url, title: '' }, record, NOBODY, new Date()));
  const [lead] = judgement?.verdict.vendors ?? [];
  return lead === undefined ? libraryNobodyAddress() : libraryAddress(lead.vendor);
}

async function introduce(): Promise<void> {
  if (await wantsIntroduction()) await openPage(welcomeAddress(true));
}

async function start(): Promise<void> {
  await upgradeStorage().catch(console.warn);
  makeMenus();
  run(reopenSettings());
  run(currentUserState().then(followWishes));
  run(currentUserState().then(followBlocking));
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
  run(currentUserState().then(askAnew));
  run(currentUserState().then(followWishes));
  run(scheduleUpdates());
  run(syncUserState());
});
watchOrigins(() => run(currentUserState().then(followGrants)));
watchQuestions(
  (asked, asker) => answerPage(asked, asker, currentUserState, () => run(refreshVisible())),
  (asked, tabId) => run(handOn(asked, tabId)),
);
watchBlockAndWatch(() => {
  run(currentUserState().then(followWishes));
  run(currentUserState().then(followBlocking));
});
watchRequests(countRequest);
watchPermissions(({ permissions }) => run(currentUserState().then((user) => followPermissions(permissions, user))));
watchNotifications((vendor) => run(openPage(libraryAddress(vendor))));
watchShared(() => run(syncUserState()));
watchPolicy(() => {
  run(keepListsUpdated());
  run(currentUserState().then(followBlocking));
});
watchAlarm(() => run(updateDueLists()));
watchInstall(() => run(introduce()));
watchPanelKeys();
watchMenus(
  (url) => run(ownerOf(url).then(openPage)),
  (text) => run(placeOfSelected(text).then(openPage)),
);
watchAddressBar(
  async (typed) => (await (await loadFind())(typed, { limit: 6 })).map(suggestionOf),
  (typed, newTab) => run(placeOf(typed).then((place) => showPage(place, newTab))),
);

function suggestionOf(hit: Hit): Suggestion {
  const reason = hitReason(hit);
  const name = hitName(hit);
  return {
    content: 'kind' in hit ? hit.by : hit.vendor.name,
    description: reason === null ? name : `${name} (${reason})`,
  };
}
