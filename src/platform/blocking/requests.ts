import browser from 'webextension-polyfill';

/**
 * Calls back with the tab and address of every request, those among them that a rule blocks: where the permission, which is the
 * switch, is given. `isPage` is a page itself.
 */
export function watchRequests(onRequest: (tabId: number, url: string, isPage: boolean) => void): void {
  browser.webRequest?.onBeforeRequest.addListener(
    ({ tabId, url, type }) => {
      if (tabId >= 0) onRequest(tabId, url, type === 'main_frame');
      return undefined;
    },
    { urls: ['<all_urls>'] },
  );
}
