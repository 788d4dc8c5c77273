import browser from 'webextension-polyfill';

/**
 * Whether this page of the extension is in a private window, or over one as the popup does. Chrome runs its pages
 * outside the private session, so that only the window shows it; Firefox for Android has no windows, but knows by itself.
 */
export const isInPrivateWindow = async (): Promise<boolean> =>
  browser.extension.inIncognitoContext || (await browser.windows?.getCurrent())?.incognito === true;
