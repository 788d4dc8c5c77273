import browser from 'webextension-polyfill';
import { isFirefox } from '../browser/is-firefox.ts';
import { canWatchExactly } from './permissions.ts';
import { askNowhere } from './self-test.ts';

/** Whether every request is seen. `restart` ends when the browser starts anew. */
export type ExactState = 'off' | 'restart' | 'on';

/** The browser's word of a request comes after its end, by another way. */
const PATIENCE_MS = 1000;

/** What holds, found out by a request of this page's own that goes nowhere: Chromium has states in which listeners hear nothing. */
export async function exactState(): Promise<ExactState> {
  const api = browser.webRequest;
  if (!(await canWatchExactly())) return 'off';
  // Firefox hears at once, but not of such a port, which it refuses before.
  if (isFirefox()) return 'on';
  if (api === undefined) return 'restart';
  return new Promise((resolve) => {
    const end = (state: ExactState) => {
      api.onBeforeRequest.removeListener(hear);
      resolve(state);
    };
    const hear = () => {
      end('on');
      return undefined;
    };
    api.onBeforeRequest.addListener(hear, { urls: ['https://127.0.0.1/*'] });
    setTimeout(() => end('restart'), PATIENCE_MS);
    void askNowhere('exact').catch(() => undefined);
  });
}
