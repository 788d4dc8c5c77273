import type { UserState } from '../core/recognise/judge.ts';
import { type Allowance, takeFrom } from '../core/recognise/links/allowance.ts';
import type { Asker } from '../core/recognise/links/asker.ts';
import { type PageAnswer, setupOf } from '../core/recognise/links/page-setup.ts';
import { type Question, readQuestion } from '../core/recognise/links/question.ts';
import { direction, message } from '../platform/browser/messages.ts';
import { libraryAddress, openPage } from '../platform/browser/pages.ts';
import { isOriginGranted } from '../platform/granted/origins.ts';
import { tellPage } from '../platform/granted/page-messages.ts';
import { loadPlaces, loadSearchEngines } from '../platform/record/places.ts';
import { askRecord } from '../platform/record/record.ts';
import { bannerFor, endBanner } from './banner.ts';
import { judgeLinks } from './judge-links.ts';
import { inWords } from './mark-words.ts';

/** How much each tab may still ask, for as long as the worker lives. Numbers alone; forgotten all at once when many. */
const allowances = new Map<number, Allowance>();
const MOST_TABS = 500;

/** A page opens the record, or ends a banner, by a person's click: each costs as much as a whole page of links, so that no script does fifty. */
const ACT_COSTS = 400;

/**
 * Answers the scripts in a page; `onBannerEnd` is called when a banner was read or sent away. Undefined where it may not ask, asked what is no question, or asked too much.
 */
export async function answerPage(
  asked: unknown,
  asker: Asker,
  userState: () => Promise<UserState>,
  onBannerEnd: () => void,
): Promise<unknown> {
  const { tabId, origin, address } = asker;
  const question = readQuestion(asked);
  if (question === null || !(await isOriginGranted(origin))) return undefined;
  if (!isWithin(tabId, costOf(question))) return undefined;
  if (question.ask === 'watched') return undefined;
  if (question.ask === 'page') return setUp(asker);
  if (question.ask === 'record') return void (await openPage(libraryAddress(question.vendor)));
  const user = await userState();
  if (question.ask === 'banner') return bannerFor(asker, user);
  if (question.ask === 'banner-did') {
    await endBanner(asker, question.vendor, question.did, user);
    return onBannerEnd();
  }
  const marks = await judgeLinks(address, question.links, user.settings, new Date());
  return marks.map((mark) => (mark === null ? null : inWords(mark)));
}

/** Hands what a frame contacted on to the top frame of its page, which counts. Nothing of it stays here. */
export async function handOn(asked: unknown, tabId: number): Promise<void> {
  const question = readQuestion(asked);
  if (question?.ask !== 'watched' || !isWithin(tabId, Object.keys(question.hosts).length)) return;
  await tellPage(tabId, { watch: { add: question.hosts } });
}

async function setUp({ address, url }: Asker): Promise<PageAnswer> {
  const [places, engines] = await Promise.all([loadPlaces(), loadSearchEngines()]);
  const setup = await askRecord((record) => setupOf(address, places, engines, record));
  const words = { direction: direction(), fullRecord: message('fullRecord') };
  return { url, setup: setup === null ? null : { ...setup, ...words } };
}

function costOf(question: Question): number {
  if (question.ask === 'links') return question.links.length;
  return question.ask === 'record' || question.ask === 'banner-did' ? ACT_COSTS : 1;
}

function isWithin(tabId: number, count: number): boolean {
  const left = takeFrom(allowances.get(tabId), count, Date.now());
  if (left === null) return false;
  if (allowances.size > MOST_TABS) allowances.clear();
  allowances.set(tabId, left);
  return true;
}
