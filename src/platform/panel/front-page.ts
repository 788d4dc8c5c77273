import browser, { type Tabs } from 'webextension-polyfill';
import { isTelling, type Page, pageOf, RELEVANT } from '../browser/tabs.ts';

/** A page in front, and whether its title may still be another one's or none. */
export type FrontPage = Page & { isLoading: boolean };

/**
 * Calls back with the page in front of the window that this page of the extension is in: at once, and whenever another
 * comes to the front there, or this one changes. Returns the function that ends it.
 */
export function watchFront(onFront: (page: FrontPage | null) => void): () => void {
  let newest = 0;
  let known: number | undefined;
  const read = async () => {
    const question = ++newest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const page = tab === undefined ? null : pageOf(tab);
    const isLoading = tab?.status === 'loading';
    // Firefox empties a tab for a moment when another process takes it over. The end of loading is heard of by itself.
    const isBetween = isLoading && page?.url === 'about:blank' && page.tabId === known;
    if (question !== newest || isBetween) return;
    known = page?.tabId;
    onFront(page && { ...page, isLoading });
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
