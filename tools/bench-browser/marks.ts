import { type Driver, until } from '../browser/driver.ts';
import type { MainThread } from '../browser/main-thread.ts';
import type { Answer } from '../browser/server.ts';
import { readLinks } from '../link-score.ts';
import { ordinaryPage, PARTS } from './ordinary-page.ts';

/** A page of results with as many links to products as the longest pages of shops have. */
const PAGE = 'https://www.ebay.com/sch/i.html?_nkw=phone';
/** A page of an origin that nobody allowed. */
const OTHER = 'https://quiet.example/results';
const ITEMS = 100;
/** Takes titles from all over the list: devices and accessories stand apart in it. */
const STEP = 37;

/** Longer than a page takes to be read and marked. */
const SETTLE_MS = 1500;

const titles = readLinks()
  .filter(({ on }) => on.includes('ebay.com'))
  .map(({ texts }) => texts[0] ?? '');
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** Three links to each product, as shops have them: picture, title, rating. */
const item = (_: unknown, i: number): string => {
  const url = `https://www.ebay.com/itm/${700_000_000_000 + i}`;
  const title = (titles[(i * STEP) % titles.length] ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<li><a href="${url}"><img src="${GIF}" width="140" height="140" alt="${title}"></a>
    <a href="${url}?x=1"><div role="heading">${title}</div></a><a href="${url}#reviews">4.5 out of 5 stars</a></li>`;
};
const BODY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Results</title>
  <style>ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; list-style: none } li { padding: 12px }</style>
  <ul>${Array.from({ length: ITEMS }, item).join('')}</ul>${PARTS}`;

export const resultsPage = (url: string): Answer | null =>
  url === PAGE || url === OTHER ? { type: 'text/html; charset=utf-8', body: BODY } : ordinaryPage(url);

export type MarksSample = MainThread & { shift: number; marks: number };

/** Where the browser does not say. */
const UNKNOWN: MainThread = { total: Number.NaN, longest: Number.NaN, longestAfterRead: Number.NaN };

/** Switches all shops on in the settings, as a person does. */
export async function allowShops(driver: Driver): Promise<void> {
  const page = await driver.open('src/ui/options/options.html');
  const isOn = (wanted: boolean) =>
    until('the switch', () =>
      page.evaluate((on) => document.querySelector<HTMLInputElement>('.marks input')?.checked === on, wanted),
    );
  await isOn(false);
  await page.tap('.marks input');
  await isOn(true);
  await page.close();
}

/** One load of the page of results, from navigation to the end of its load event; milliseconds. */
export async function loadTime(driver: Driver, isAllowed: boolean): Promise<number> {
  await driver.visit(isAllowed ? PAGE : OTHER);
  return until('the end of the load', () =>
    driver.tab.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry !== undefined && entry.loadEventEnd > 0 ? entry.loadEventEnd : null;
    }),
  );
}

/** What the main thread does for the page until all is marked, and what moved meanwhile. */
export async function watchResults(driver: Driver, isAllowed: boolean): Promise<MarksSample> {
  const url = isAllowed ? PAGE : OTHER;
  const thread = await driver.mainThread(url, async () => {
    await driver.visit(url);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  });
  const page = await driver.tab.evaluate(async () => {
    const shift = await new Promise<number>((resolve) => {
      let sum = 0;
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        resolve(Number.NaN);
        return;
      }
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 100);
    });
    const marks = [...document.querySelectorAll('span')].filter(({ style }) => style.zIndex === '2').length;
    return { shift, marks };
  });
  return { ...page, ...(thread ?? UNKNOWN) };
}
