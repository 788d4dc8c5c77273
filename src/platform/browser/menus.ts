import browser from 'webextension-polyfill';
import { message } from './messages.ts';

const LINK_MENU = 'who-is-behind';

/** Puts "Who is behind this link?" on the context menu of links. Menus outlive the worker: made once an install. */
export function makeLinkMenu(): void {
  browser.contextMenus.create(
    { id: LINK_MENU, title: message('menuLink'), contexts: ['link'], targetUrlPatterns: ['*://*/*'] },
    // After a restart it may be there already; reading the error keeps the console clean.
    () => void browser.runtime.lastError,
  );
}

export function watchLinkMenu(onLink: (url: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === LINK_MENU && linkUrl !== undefined) onLink(linkUrl);
  });
}
