import browser from 'webextension-polyfill';
import { canWatchExactly } from './permissions.ts';
import { askNowhere } from './self-test.ts';

/** Whether every request is seen. `restart` ends when the browser starts anew. */
export type ExactState = 'off' | 'restart' | 'on';

/** What holds, found out by a request of this page's own that goes nowhere: Chromium has states in which listeners hear nothing. */
export async function exactState(): Promise<ExactState> {
  const api = browser.webRequest;
  if (!(await canWatchExactly())) return 'off';
  if (api === undefined) return 'restart';
  let heard = false;
  const listener = () => {
    heard = true;
    return undefined;
  };
  api.onBeforeRequest.addListener(listener, { urls: ['https://127.0.0.1/*'] });
  await askNowhere('exact').catch(() => undefined);
  api.onBeforeRequest.removeListener(listener);
  return heard ? 'on' : 'restart';
}
