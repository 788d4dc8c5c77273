import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types leave out. Firefox has a sidebar instead, on Android neither. */
export type WithSidePanel = { sidePanel?: { open?: (where: { windowId: number }) => Promise<void> } };

/**
 * What opens the panel beside the page, in the window that this page is in; null where the browser has none. To be made
 * before it is needed, and called at once in the handler of a click: browsers open nothing after a wait.
 */
export function panelOpener(): (() => Promise<void>) | null {
  if (typeof browser.sidebarAction?.open === 'function') return () => browser.sidebarAction.open();
  const { sidePanel } = browser as WithSidePanel;
  if (typeof sidePanel?.open !== 'function') return null;
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return async () => {
    if (here !== undefined) await sidePanel.open?.({ windowId: here });
  };
}
