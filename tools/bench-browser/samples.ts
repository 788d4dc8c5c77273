import type { Driver } from '../browser/driver.ts';
import { until } from '../browser/driver.ts';

const VENDOR_PAGE = 'https://www.mi.com/';
const QUIET_PAGE = 'https://quiet.example/';

/** Longer than anything that the worker still has to do after a page: reading lists through, answering storage. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

/** From the browser's word of a new page to the right badge on it, with the worker dead before; milliseconds. */
export async function wakeToBadge(driver: Driver, page = VENDOR_PAGE): Promise<number> {
  await driver.visit(QUIET_PAGE);
  await forgetSeen(driver);
  await settle();
  await driver.killWorker();
  const measured = driver.hub.evaluate(async (url) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [start, tabId] = await new Promise<[number, number]>((resolve) => {
      api.tabs.onUpdated.addListener(function onArrival(id: number, change: { url?: string }) {
        if (change.url !== url) return;
        api.tabs.onUpdated.removeListener(onArrival);
        resolve([performance.now(), id]);
      });
    });
    while ((await api.action.getBadgeText({ tabId })) !== '!!') {
      if (performance.now() - start > 20_000) throw new Error('no badge');
    }
    return performance.now() - start;
  }, page);
  // The listener must be there before the page is asked for.
  await settle();
  await driver.visit(page);
  return measured;
}

/** From the popup's navigation to its first content, with the worker dead before; milliseconds. */
export async function popupToContent(driver: Driver): Promise<number> {
  await driver.visit(VENDOR_PAGE);
  await settle();
  await driver.killWorker();
  const popup = await driver.popup();
  const paint = await until('the popup’s first paint with content', () =>
    popup.evaluate(() =>
      document.querySelector('h1') === null
        ? null
        : (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
    ),
  );
  await popup.close();
  return paint;
}

/** One load of a page that nobody is on record for, from navigation to the end of its load event; milliseconds. */
export async function pageLoad(driver: Driver): Promise<number> {
  await driver.visit(`https://load.example/?${Math.random()}`);
  return until('the end of the load', () =>
    driver.tab.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry !== undefined && entry.loadEventEnd > 0 ? entry.loadEventEnd : null;
    }),
  );
}

/** The badge falls quiet once a record was viewed: here it has to appear every time. */
export async function forgetSeen(driver: Driver): Promise<void> {
  await driver.hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.session.clear();
  });
}
