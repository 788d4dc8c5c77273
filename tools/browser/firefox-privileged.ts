/**
 * Functions that run inside Firefox with the browser's own rights: there is no other way to the toolbar button, its
 * popup and the event page. They are sent as text, so each is self-contained.
 */
// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
declare const WebExtensionPolicy: any, ChromeUtils: any, Services: any;

/** The badge and the title of the toolbar button for the selected tab. */
export function readToolbar(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const { badgeText, title } = action.getContextData(win.gBrowser.selectedTab);
  return { badge: badgeText ?? '', title };
}

/** Opens the popup and waits until its page is drawn. It would follow the browser's theme instead of the pages'. */
export async function openPopup(id: string, scheme: 'light' | 'dark') {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(win, true);
  for (let i = 0; i < 200; i++) {
    const popup = win.document.querySelector('.webextension-popup-browser');
    const spec = popup?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
    if (spec.endsWith('/popup.html') && popup.getBoundingClientRect().height > 40) {
      popup.browsingContext.prefersColorSchemeOverride = scheme;
      return;
    }
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }
  throw new Error('The popup did not open');
}

/** Runs a script inside the open popup, which has no window handle: by the actor that Marionette puts into every page. */
export async function runInPopup(script: string, args: unknown[]) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = win.document.querySelector('.webextension-popup-browser');
  const marionette = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return marionette.executeScript(script, args, { timeout: 30_000 });
}

/** The open popup as PNG in base64, once its panel has stopped growing. */
export async function drawPopup() {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = win.document.querySelector('.webextension-popup-browser');
  for (let last = 0; popup.getBoundingClientRect().height !== last; ) {
    last = popup.getBoundingClientRect().height;
    await new Promise((resolve) => win.setTimeout(resolve, 250));
  }
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'transparent');
  const canvas = new win.OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return win.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Picks an entry of the extension from the open context menu of a page, by the id that the extension gave it. */
export async function pickMenuItem(item: string) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = win.document.getElementById('contentAreaContextMenu');
  for (let i = 0; i < 100; i++) {
    const entry = menu.state === 'open' && menu.querySelector(`[id$="-menuitem-_${item}"]`);
    if (entry) return menu.activateItem(entry);
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }
  throw new Error(`The context menu has no ${item}`);
}

/** What the address bar offers for a text, the first line of each offer, once there is more than the text itself. */
export async function readSuggestions(typed: string): Promise<string[]> {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.gURLBar.search(typed);
  for (let i = 0; i < 100; i++) {
    const rows = [...win.document.querySelectorAll('.urlbarView-row:not([hidden]) .urlbarView-title')];
    const texts = rows.map((row) => row.textContent);
    if (texts.length > 1) {
      win.gURLBar.view.close();
      return texts;
    }
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }
  return [];
}

/** Gives the selected tab's page a size of its own, whatever the window's is. */
export function sizeTab(width: number, height: number) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const { style } = win.gBrowser.selectedBrowser;
  for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, `${width}px`);
  for (const side of ['height', 'min-height', 'max-height']) style.setProperty(side, `${height}px`);
}

export async function closePopup() {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = win.document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (!panel) return;
  panel.hidePopup();
  for (let i = 0; i < 100 && panel.state !== 'closed' && panel.isConnected; i++) {
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }
}

/** Ends the event page as after its idle time. Answers whether the one that lived is gone: an event may start another at once. */
export async function endBackground(id: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(id);
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
  const living = () => [...extension.views].filter((view: any) => view.viewType === 'background');
  const before = living();
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return !living().some((view) => before.includes(view));
}
