import browser, { type Tabs } from 'webextension-polyfill';

/** What a page is judged by. The URL is empty where the browser withholds it. */
export type Page = { tabId: number; url: string; title: string };

const pageOf = (tab: Tabs.Tab): Page | null =>
  tab.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };

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
const RELEVANT: [Tabs.UpdateFilter?] =
  'getBrowserInfo' in browser.runtime ? [{ properties: ['status', 'title', 'url'] }] : [];

const isTelling = ({ url, title, status }: Tabs.OnUpdatedChangeInfoType): boolean =>
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

/** A page in front, and whether its title may still be another one's or none. */
export type FrontPage = Page & { isLoading: boolean };

/**
 * Calls back with the page in front of the window that this page of the extension is in: at once, and whenever another
 * comes to the front there, or this one changes. Returns the function that ends it.
 */
export function watchFront(onFront: (page: FrontPage | null) => void): () => void {
  let newest = 0;
  const read = async () => {
    const question = ++newest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const page = tab === undefined ? null : pageOf(tab);
    if (question === newest) onFront(page && { ...page, isLoading: tab?.status === 'loading' });
  };
  // The window may be closing, and the panel with it.
  const look = () => void read().catch(() => undefined);
  const onUpdated = (_tabId: number, change: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && isTelling(change)) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated, ...RELEVANT);
  // Whatever was missed while the window was behind others.
  browser.windows?.onFocusChanged.addListener(look);
  look();
  return () => {
    newest++;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows?.onFocusChanged.removeListener(look);
  };
}

/** Calls back once after the extension was installed, not after an update of it or of the browser. */
export function watchInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onInstall();
  });
}
