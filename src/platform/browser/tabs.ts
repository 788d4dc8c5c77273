import browser, { type Tabs } from 'webextension-polyfill';

/** What a page is judged by. The URL is empty where the browser withholds it. */
export type Page = { tabId: number; url: string; title: string; isActive: boolean; isPrivate: boolean };

/** What a tab shows; null for one that is about to go. */
export const pageOf = (tab: Tabs.Tab): Page | null =>
  tab.id === undefined
    ? null
    : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '', isActive: tab.active, isPrivate: tab.incognito };

/** The page in front of the user, in the window used last. */
export async function activePage(): Promise<Page | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab === undefined ? null : pageOf(tab);
}

/** The page in front in every window. */
export async function visiblePages(): Promise<Page[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap((tab) => pageOf(tab) ?? []);
}

/** Firefox alone takes a filter, which spares the worker a dozen events a page; Chrome throws when it gets one. */
export const RELEVANT: [Tabs.UpdateFilter?] =
  'getBrowserInfo' in browser.runtime ? [{ properties: ['status', 'title', 'url'] }] : [];

/** Whether a change of a tab may change the verdict of its page. */
export const isTelling = ({ url, title, status }: Tabs.OnUpdatedChangeInfoType): boolean =>
  url !== undefined || title !== undefined || status !== undefined;

/** Calls back for every page that loads, changes its address or title, or comes to the front. */
export function watchPages(onPage: (page: Page) => void): void {
  const report = (tab: Tabs.Tab) => {
    const page = pageOf(tab);
    if (page !== null) onPage(page);
  };
  browser.tabs.onUpdated.addListener(
    (_tabId, change, tab) => {
      if (isTelling(change)) report(tab);
    },
    ...RELEVANT,
  );
  browser.tabs.onActivated.addListener(({ tabId }) => {
    // The tab may be gone by the time it is asked for.
    browser.tabs.get(tabId).then(report, () => undefined);
  });
  browser.windows?.onFocusChanged.addListener((windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    browser.tabs.query({ active: true, windowId }).then(
      (tabs) => tabs.forEach(report),
      () => undefined,
    );
  });
}

/** Calls back once after the extension was installed, not after an update of it or of the browser. */
export function watchInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onInstall();
  });
}

/** Every page in every window. */
export async function openPages(): Promise<Page[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => pageOf(tab) ?? []);
}
