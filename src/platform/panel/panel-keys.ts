import browser from 'webextension-polyfill';
import type { WithSidePanel } from './open-panel.ts';
import { PANEL_COMMAND } from './panel-commands.ts';

/** Opens the panel of a window whenever its keys are pressed there. */
export function watchPanelKeys(): void {
  const { sidePanel } = browser as WithSidePanel;
  if (sidePanel === undefined) return;
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL_COMMAND && tab?.windowId !== undefined)
      sidePanel.open?.({ windowId: tab.windowId }).catch(console.warn);
  });
}
