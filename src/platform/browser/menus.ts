import browser from 'webextension-polyfill';
import { message } from './messages.ts';

const LINK_MENU = 'who-is-behind';
const TEXT_MENU = 'look-up';

/**
 * Puts "Who is behind this link?" on the context menu of links, and "Look up “…” in Telltale" on that of selected text.
 * Menus outlive the worker: made once an install.
 */
export function makeMenus(): void {
  make({ id: LINK_MENU, title: message('menuLink'), contexts: ['link'], targetUrlPatterns: ['*://*/*'] });
  // Browsers put the selected text in the place of %s.
  make({ id: TEXT_MENU, title: message('menuLookUp'), contexts: ['selection'] });
}

function make(menu: browser.Menus.CreateCreatePropertiesType): void {
  // After a restart it may be there already; reading the error keeps the console clean.
  // Absent in Firefox for Android.
  browser.contextMenus?.create(menu, () => void browser.runtime.lastError);
}

export function watchMenus(onLink: (url: string) => void, onText: (text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl, selectionText }) => {
    if (menuItemId === LINK_MENU && linkUrl !== undefined) onLink(linkUrl);
    if (menuItemId === TEXT_MENU && selectionText !== undefined) onText(selectionText);
  });
}
