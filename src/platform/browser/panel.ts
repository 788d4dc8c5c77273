import browser from 'webextension-polyfill';

/** TypeScript's polyfill does not know it: Chrome's side panel. Firefox has a sidebar instead, its Android neither. */
type SidePanel = { open?: (where: { windowId: number }) => Promise<void> };

const sidePanel = (): SidePanel | undefined => (browser as { sidePanel?: SidePanel }).sidePanel;

/**
 * What opens the panel beside the page, in the window that this page is in; null where the browser has none. To be made
 * before it is needed, and called at once in the handler of a click: browsers open nothing after a wait.
 */
export function panelOpener(): (() => Promise<void>) | null {
  if (typeof browser.sidebarAction?.open === 'function') return () => browser.sidebarAction.open();
  const panel = sidePanel();
  if (typeof panel?.open !== 'function') return null;
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return async () => {
    if (here !== undefined) await panel.open?.({ windowId: here });
  };
}

/** The command that opens the panel in Chrome; Firefox has one of its own, which needs no worker. */
export const PANEL_COMMAND = 'open-panel';

/** Opens the panel whenever its keys are pressed. */
export function watchPanelKeys(): void {
  if (sidePanel() === undefined) return;
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL_COMMAND && tab?.windowId !== undefined)
      sidePanel()?.open?.({ windowId: tab.windowId }).catch(console.warn);
  });
}
