import browser from 'webextension-polyfill';

/** Chromium tells of a request that a rule blocks by its end alone. */
const BLOCKED = 'net::ERR_BLOCKED_BY_CLIENT';

/** Calls back with the tab and host of every request, its own pages' included: where the permission, which is the switch, is given. */
export function watchRequests(onRequest: (tabId: number, url: string, isPage: boolean) => void): void {
  const api = browser.webRequest;
  const tell = ({ tabId, url, type }: { tabId: number; url: string; type: string }) => {
    if (tabId >= 0) onRequest(tabId, url, type === 'main_frame');
    return undefined;
  };
  const everything = { urls: ['<all_urls>'] };
  api?.onBeforeRequest.addListener(tell, everything);
  api?.onErrorOccurred.addListener((details) => {
    if (details.error === BLOCKED) tell(details);
  }, everything);
}
