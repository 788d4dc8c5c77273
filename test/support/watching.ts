import type { WatchReport } from '../../src/core/blocking/watched.ts';
import type { DrivenPage, Driver } from '../../tools/browser/driver.ts';

/** What the script in the web tab says it saw, asked from a page of the extension; null where there is none. */
export const reportFrom = async (page: DrivenPage, driver: Driver): Promise<WatchReport | null> => {
  const url = await driver.tab.evaluate(() => location.href);
  return page.evaluate(async (address) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs: { id: number; url: string }[] = await api.tabs.query({});
    const tab = tabs.find((one) => one.url === address);
    return api.tabs.sendMessage(tab?.id, { watch: 'report' }, { frameId: 0 }).catch(() => null);
  }, url);
};

/** The same, asked from the page that stays open. */
export const reportOf = (driver: Driver): Promise<WatchReport | null> => reportFrom(driver.hub, driver);
