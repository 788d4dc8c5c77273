import { isFirefox } from '../browser/is-firefox.ts';

/** Where the icon is found: each of these has its own way to bring it in sight. */
export type ToolbarKind = 'chrome' | 'firefox' | 'android';

export function toolbarKind(): ToolbarKind {
  // Chrome for Android takes no extensions.
  if (!isFirefox()) return 'chrome';
  return /Android/.test(navigator.userAgent) ? 'android' : 'firefox';
}
