import { type ComponentChildren, h } from 'preact';
import { judge } from '../../../core/recognise/judge.ts';
import { areAllSitesGranted } from '../../../core/recognise/places/banner-places.ts';
import { originOf } from '../../../core/recognise/places/host-pattern.ts';
import { places } from '../../../data/places.ts';
import type { Page } from '../../../platform/browser/tabs.ts';
import { askForOrigins, grantedOrigins, releaseOrigins } from '../../../platform/granted/origins.ts';
import { askRecord } from '../../../platform/record/record.ts';
import { loadUserState } from '../../../platform/storage/user-state.ts';
import { type BannerModel, BannerRow } from './BannerRow.tsx';

/** Where banners are allowed one site at a time, a company's site in front; null everywhere else. */
async function modelOf(page: Page): Promise<BannerModel | null> {
  const { userState } = await loadUserState();
  if (!userState.settings.showsBanner || !page.url.startsWith('https:') || page.isPrivate) return null;
  const judgement = await askRecord((record) => judge(page, record, userState, new Date()));
  const [lead] = judgement?.verdict.vendors ?? [];
  const hostname = judgement?.address.hostname ?? '';
  // Where marks are granted, the banner is as well.
  if (lead === undefined || lead.everyday || lead.level === 'none' || places().kindOf(hostname) !== null) return null;
  const origins = await grantedOrigins();
  return areAllSitesGranted(origins) ? null : { hostname, granted: origins.includes(originOf(hostname)) };
}

/** The row about the banner for the page in front. `renew` is called when that changed. */
export async function bannerRow(page: Page, renew: () => void): Promise<ComponentChildren> {
  const model = await modelOf(page);
  if (model === null) return null;
  const origins = [originOf(model.hostname)];
  const after = (task: Promise<unknown>) => void task.then(renew);
  return h(BannerRow, {
    ...model,
    ask: () => after(askForOrigins(origins)),
    stop: () => after(releaseOrigins(origins)),
  });
}
