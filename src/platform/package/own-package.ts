import browser from 'webextension-polyfill';

/** How to set up one router or filter, as a text of the package. */
export const homeGuideAddress = (name: string): string => browser.runtime.getURL(`home/${name}.txt`);

/** The id that this browser knows the extension by. */
export const extensionId = (): string => browser.runtime.id;
