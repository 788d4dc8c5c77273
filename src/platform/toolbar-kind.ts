import browser from 'webextension-polyfill';

/** Where the icon is found: each of these has its own way to bring it in sight. */
export type ToolbarKind = 'chrome' | 'firefox' | 'android';

export function toolbarKind(): ToolbarKind {
  // Firefox alone tells what it is; Chrome for Android takes no extensions.
  if (!('getBrowserInfo' in browser.runtime)) return 'chrome';
  return /Android/.test(navigator.userAgent) ? 'android' : 'firefox';
}
