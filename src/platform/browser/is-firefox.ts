import browser from 'webextension-polyfill';

/** Whether this is Firefox, which alone tells what it is. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
