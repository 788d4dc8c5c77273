import browser from 'webextension-polyfill';

/** A port where nobody answers, and to which browsers make no connection: what is asked there never leaves the device. */
const NOWHERE = 'https://127.0.0.1:9/telltale-';
/** Asks it, which fails unless a rule leads elsewhere. Browsers tell those who listen of it all the same. */
export function askNowhere(what: string): Promise<unknown> {
  const url = NOWHERE + what;
  return fetch(url);
}

/** Beside the rule for workers. */
const PROBE_RULE = 2;
/** An API that has not answered by then never will. */
const PATIENCE_MS = 2000;

/**
 * Whether rules have any effect, found out by one: it leads an address where nobody is to a file of the package. Chromium takes
 * rules in states in which it obeys none. `hangs` ends when the extension starts anew, `idle` when the browser does.
 */
export async function testRules(): Promise<'works' | 'idle' | 'hangs'> {
  const late = new Promise<'hangs'>((resolve) => setTimeout(() => resolve('hangs'), PATIENCE_MS));
  return Promise.race([tryRule(), late]);
}

const tryRule = (): Promise<'works' | 'idle'> =>
  navigator.locks.request('probe', async () => {
    const { updateSessionRules } = browser.declarativeNetRequest;
    const removeRuleIds = [PROBE_RULE];
    const redirect = { extensionPath: '/license.txt' };
    const condition = { urlFilter: `|${NOWHERE}probe` };
    const rule = { id: PROBE_RULE, priority: 1, action: { type: 'redirect' as const, redirect }, condition };
    await updateSessionRules({ removeRuleIds, addRules: [rule] });
    const answer = await askNowhere('probe').then(
      () => 'works' as const,
      () => 'idle' as const,
    );
    await updateSessionRules({ removeRuleIds });
    return answer;
  });
