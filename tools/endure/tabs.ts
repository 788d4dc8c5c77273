import { type DrivenPage, until } from '../browser/driver.ts';

export type Tab = { id: number; windowId: number; active: boolean; url: string };

/** Every tab of the web, in all windows. */
export const webTabs = (hub: DrivenPage): Promise<Tab[]> =>
  hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs: Tab[] = await api.tabs.query({});
    return tabs
      .filter(({ url }) => url.startsWith('https://'))
      .map(({ id, windowId, active, url }) => ({ id, windowId, active, url }));
  });

/** Opens tabs in the background, one after the other, and waits until their pages are there. */
export async function openTabs(hub: DrivenPage, windowId: number, urls: readonly string[]): Promise<void> {
  const ids = await hub.evaluate(
    async (id, addresses) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const opened: number[] = [];
      for (const url of addresses) opened.push((await api.tabs.create({ windowId: id, url, active: false })).id);
      return opened;
    },
    windowId,
    urls,
  );
  const areThere = () =>
    hub.evaluate(async (wanted) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const tabs: { status: string; url: string }[] = await Promise.all(wanted.map((id) => api.tabs.get(id)));
      return tabs.every(({ status, url }) => status === 'complete' && url.startsWith('https://'));
    }, ids);
  await until(`${urls.length} tabs to be there`, areThere, 60_000);
}

export const navigate = (hub: DrivenPage, tabId: number, url: string): Promise<void> =>
  hub.evaluate(
    async (id, address) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.tabs.update(id, { url: address });
    },
    tabId,
    url,
  );

/** Brings tabs to the front, one after the other. */
export const activate = (hub: DrivenPage, ...tabIds: number[]): Promise<void> =>
  hub.evaluate(async (ids) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    for (const id of ids) await api.tabs.update(id, { active: true });
  }, tabIds);

export const moveTab = (hub: DrivenPage, tabId: number, windowId: number): Promise<void> =>
  hub.evaluate(
    async (id, to) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.tabs.move(id, { windowId: to, index: -1 });
    },
    tabId,
    windowId,
  );

/** Whether a tab has arrived: its address is this one, and its page is there. */
export const hasArrived = (hub: DrivenPage, tabId: number, url: string): Promise<boolean> =>
  hub.evaluate(
    async (id, address) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const tab = await api.tabs.get(id);
      return tab.url === address && tab.status === 'complete';
    },
    tabId,
    url,
  );

/** Clears one button, as if the worker had died before it could set it. */
export const clearButton = (hub: DrivenPage, tabId: number): Promise<void> =>
  hub.evaluate(async (id) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const quiet = { 16: '/icons/none-16.png', 32: '/icons/none-32.png' };
    await Promise.all([
      api.action.setBadgeText({ tabId: id, text: '' }),
      api.action.setTitle({ tabId: id, title: 'blind' }),
      api.action.setIcon({ tabId: id, path: quiet }),
    ]);
  }, tabId);
