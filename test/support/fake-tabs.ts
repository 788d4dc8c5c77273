import fakeBrowser from './fake-browser.ts';

type Tab = { id: number; windowId: number; active: boolean; url: string; title: string; status: string };

/** An event as browsers have them, with what listens to it. */
class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => void>();
  addListener(listener: (...args: Args) => void): void {
    this.listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => void): void {
    this.listeners.delete(listener);
  }
  fire(...args: Args): void {
    for (const listener of this.listeners) listener(...args);
  }
}

/** One window's tabs, put into the browser that views are tested with. The first tab is in front. */
export function fakeTabs(...urls: string[]) {
  const all: Tab[] = urls.map((url, id) => ({
    ...{ id, windowId: 1, url, title: '', status: 'complete', active: id === 0 },
  }));
  const onActivated = new FakeEvent<[{ tabId: number; windowId: number }]>();
  const onUpdated = new FakeEvent<[number, Partial<Tab>, Tab]>();
  const onFocusChanged = new FakeEvent<[number]>();
  Object.assign(fakeBrowser, {
    tabs: { query: async () => all.filter(({ active }) => active).map((tab) => ({ ...tab })), onActivated, onUpdated },
    windows: { onFocusChanged },
  });
  return {
    activate(id: number) {
      for (const tab of all) tab.active = tab.id === id;
      onActivated.fire({ tabId: id, windowId: 1 });
    },
    update(id: number, change: Partial<Tab>) {
      const tab = all[id];
      if (tab !== undefined) onUpdated.fire(id, change, Object.assign(tab, change));
    },
    focusWindow: () => onFocusChanged.fire(1),
    listeners: () => [onActivated, onUpdated, onFocusChanged].map((event) => event.listeners.size),
  };
}
