import { alertingVendor } from '../core/recognise/alert.ts';
import { type Judgement, judge, type UserState } from '../core/recognise/judge.ts';
import type { Asker } from '../core/recognise/links/asker.ts';
import { markOf } from '../core/recognise/links/mark.ts';
import type { BannerEnd, BannerShown } from '../core/recognise/links/question.ts';
import type { VendorVerdict } from '../core/recognise/verdict.ts';
import { stateOf } from '../core/user/alerts.ts';
import { isLocked } from '../core/user/policy.ts';
import { withMute } from '../core/user/settings.ts';
import { direction, message } from '../platform/browser/messages.ts';
import type { Page } from '../platform/browser/tabs.ts';
import { isOriginGranted } from '../platform/granted/origins.ts';
import { tellPage } from '../platform/granted/page-messages.ts';
import { askRecord } from '../platform/record/record.ts';
import { loadAlerts, recordAlert } from '../platform/storage/alerts.ts';
import { changeSettings } from '../platform/storage/user-state.ts';
import { inWords } from './mark-words.ts';

/** Tells a page, whatever it showed before, what its banner is now. Nothing where none may be, or the page `isOld` by then. */
export async function tellBanner(
  { tabId, url, isPrivate }: Page,
  of: Judgement | null,
  user: UserState,
  isOld: () => boolean,
): Promise<void> {
  if (!user.settings.showsBanner || isPrivate || !url.startsWith('https:')) return;
  if (!(await isOriginGranted(new URL(url).origin))) return;
  const banner = await bannerOf(of, user);
  if (!isOld()) await tellPage(tabId, { banner });
}

/** The banner of the page that asks. */
export async function bannerFor(asker: Asker, user: UserState): Promise<BannerShown | null> {
  if (!user.settings.showsBanner || asker.isPrivate) return null;
  return bannerOf(await judgementOf(asker, user), user);
}

/** Does what the person chose in a banner. Nothing where the page that says so is not about that vendor. */
export async function endBanner(asker: Asker, vendor: string, did: BannerEnd, user: UserState): Promise<void> {
  const { settings, policy } = user;
  const alerting = alertingIn(await judgementOf(asker, user), user);
  if (!settings.showsBanner || asker.isPrivate || alerting?.vendor !== vendor) return;
  const alert = { revision: alerting.revision, closed: did !== 'shown' };
  await recordAlert('banner', vendor, alert, settings.keepsReadMarks);
  if (did === 'mute' && !isLocked(policy, 'mutes')) await changeSettings((own) => withMute(own, vendor, true));
}

const judgementOf = ({ url, title }: Asker, user: UserState): Promise<Judgement | null> =>
  askRecord((record) => judge({ url, title }, record, user, new Date()));

const alertingIn = (of: Judgement | null, { settings }: UserState): VendorVerdict | null =>
  of && alertingVendor(of.verdict, settings);

async function bannerOf(of: Judgement | null, user: UserState): Promise<BannerShown | null> {
  const alerting = alertingIn(of, user);
  if (alerting === null) return null;
  const { vendor, revision, sightings } = alerting;
  const state = stateOf(await loadAlerts(user.settings.keepsReadMarks), 'banner', vendor, revision);
  const [sighting] = sightings;
  if (state === 'closed' || sighting === undefined) return null;
  const year = new Date().getFullYear();
  const mark = await askRecord((record) => markOf({ vendor, via: sighting.via }, record, new Set(), year));
  return (
    mark && {
      ...inWords(mark),
      isNew: state === 'due',
      direction: direction(),
      record: message('fullRecord'),
      mute: isLocked(user.policy, 'mutes') ? null : message('muteShort'),
      notNow: message('notNow'),
    }
  );
}
