import { type ComponentChildren, h } from 'preact';
import { parseAddress } from '../../../core/recognise/address.ts';
import type { MarksReport } from '../../../core/recognise/links/question.ts';
import { originOf } from '../../../core/recognise/places/host-pattern.ts';
import { isMarkedOn, isWholeKindGranted } from '../../../core/recognise/places/places.ts';
import { places } from '../../../data/places.ts';
import { canWatch } from '../../../platform/blocking/permissions.ts';
import type { Page } from '../../../platform/browser/tabs.ts';
import { askForOrigins, grantedOrigins, releaseOrigins } from '../../../platform/granted/origins.ts';
import { tellPage } from '../../../platform/granted/page-messages.ts';
import { bannerRow } from './banner-code.ts';
import { type MarksModel, MarksRow } from './MarksRow.tsx';

/** What is known of the page in front; null where nothing is ever marked. */
async function modelOf({ tabId, url }: Page): Promise<MarksModel | null> {
  const hostname = parseAddress(url)?.hostname;
  const kind = hostname === undefined ? null : places().kindOf(hostname);
  if (hostname === undefined || kind === null || !url.startsWith('https:')) return null;
  const origins = await grantedOrigins();
  const granted = isMarkedOn(hostname, origins);
  if (!granted) return { hostname, granted, single: false, on: null };
  const report = (await tellPage(tabId, { tell: 'report' })) as MarksReport | null;
  const single = origins.includes(originOf(hostname)) && !isWholeKindGranted(kind, origins, places());
  return { hostname, granted, single, on: report?.on ?? null };
}

/** Where pages are watched or requests blocked, the row about that, which is loaded there alone. */
async function watchedRow(page: Page): Promise<ComponentChildren> {
  if (!(await canWatch())) return null;
  const { watchRow } = await import('../watch/watch-code.ts');
  return watchRow(page);
}

/** All rows about the page in front: what it contacts, then marks or banner. */
export async function pageRows(page: Page, renew: () => void): Promise<ComponentChildren> {
  const rows = await Promise.all([watchedRow(page).catch(console.warn), marksRow(page, renew)]);
  return rows.some((row) => row) ? rows : null;
}

/** The row about marks for the page in front, or about the banner where it is no place for them; null where it is neither. `renew` is called when that changed. */
async function marksRow(page: Page, renew: () => void): Promise<ComponentChildren> {
  const model = await modelOf(page);
  if (model === null) return bannerRow(page, renew);
  const origins = [originOf(model.hostname)];
  const after = (task: Promise<unknown>) => void task.then(renew);
  return h(MarksRow, {
    ...model,
    ask: () => after(askForOrigins(origins)),
    stop: () => after(releaseOrigins(origins)),
    show: (on) => after(tellPage(page.tabId, { tell: 'show', on })),
  });
}
