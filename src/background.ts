import { parseAddress } from './core/address.ts';
import { type Choices, judge } from './core/judge.ts';
import { lookOf, QUIET } from './core/look.ts';
import { search } from './core/search.ts';
import { DEFAULTS } from './core/settings.ts';
import { workerCatalogue as catalogue } from './data/worker-catalogue.ts';
import { watchAddressBar } from './platform/address-bar.ts';
import { watchAlarm } from './platform/alarms.ts';
import { loadChoices, wantsIntroduction, watchChoices, watchPolicy, watchShared } from './platform/choices.ts';
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
import { type Page, visiblePages, watchInstall, watchPages, watchStart } from './platform/tabs.ts';
import { showLook } from './platform/toolbar.ts';

// The worker dies when idle: this is a cache for as long as it lives, read again at each wake.
let choices: Promise<Choices> | undefined;

async function refresh({ tabId, url, title }: Page): Promise<void> {
  choices ??= loadChoices();
  const chosen = await choices;
  const judgement = judge({ url, title }, catalogue(), chosen, new Date());
  await showLook(tabId, judgement === null ? QUIET : lookOf(judgement.verdict, chosen.settings.loudness));
}

/** Other tabs are judged again when they come to the front. */
async function refreshVisible(): Promise<void> {
  await Promise.all((await visiblePages()).map(refresh));
}

async function keepListsUpdated(): Promise<void> {
  await followPolicy();
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

watchPages((page) => void refresh(page));
watchChoices(() => {
  choices = undefined;
  void refreshVisible();
  void scheduleUpdates();
  void syncChoices();
});
watchShared(() => void syncChoices());
watchPolicy(() => void keepListsUpdated());
watchStart(() => {
  makeLinkMenu();
  void refreshVisible();
  void keepListsUpdated();
  void syncChoices();
});
watchAlarm(() => void updateDueLists());
watchInstall(() => void introduce());
watchLinkMenu((url) => void openPage(ownerOf(url)));
watchAddressBar(
  (typed) =>
    search(typed, catalogue(), 6).map(({ vendor, by }) => ({
      content: vendor.name,
      description: by === vendor.name ? by : `${vendor.name} (${by})`,
    })),
  (typed, newTab) => void showPage(placeOf(typed), newTab),
);
