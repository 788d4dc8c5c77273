import browser from 'webextension-polyfill';

/** Whether this is Firefox, the only browser with an API that says what it is. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
