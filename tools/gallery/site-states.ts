import { type DrivenPage, until } from '../browser/driver.ts';
import { inTurn } from './acts.ts';
import { darkly, MAKER, SHOP } from './site-pages.ts';
import type { State } from './state.ts';

const marksStand = (page: DrivenPage) =>
  until('the marks', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('span')].some(({ style }) => style.getPropertyValue('z-index') === '2'),
    ),
  );
const bannerStands = (page: DrivenPage) =>
  until('the banner', () => page.evaluate(() => document.querySelector('html > div') !== null));

/** The first mark that the keyboard comes to shows its card. */
const focusMark = (page: DrivenPage) =>
  until('the focus on a mark', async () => {
    await page.press('Tab');
    return page.evaluate(() => (document.activeElement as HTMLElement).style.getPropertyValue('z-index') === '2');
  });

const states: Omit<State, 'view'>[] = [
  { name: 'marks', at: SHOP, allows: 'marks', act: marksStand },
  { name: 'marks-dark-shop', at: darkly(SHOP), allows: 'marks', act: marksStand },
  { name: 'mark-card', at: SHOP, allows: 'marks', act: inTurn(marksStand, focusMark), sample: true },
  { name: 'mark-card-dark-shop', at: darkly(SHOP), allows: 'marks', act: inTurn(marksStand, focusMark) },
  { name: 'banner', at: MAKER, allows: 'banner', act: bannerStands, sample: true },
  { name: 'banner-dark-site', at: darkly(MAKER), allows: 'banner', act: bannerStands },
];

/** What stands in other people's pages, once it was asked for. */
export const SITE_STATES: State[] = states.map((state) => ({ view: 'site', ...state }));
