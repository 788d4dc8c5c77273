import { type DrivenPage, type Driver, until } from '../../tools/browser/driver.ts';
import { says } from './driven-page.ts';

/** The settings at what is blocked and watched. A start anew of the extension is waited for. */
export async function blockingSettings(driver: Driver): Promise<DrivenPage> {
  const page = await until('the settings', () => driver.open('src/ui/options/options.html#block').catch(() => null));
  await says(page, 'Show which companies on record a page contacts');
  return page;
}

/** Waits until the extension has started anew, which closes this page, and for the settings that it opens by itself then. */
export async function afterStart(driver: Driver, page: DrivenPage): Promise<DrivenPage> {
  // Firefox never answers what a page was asked while it went: there the start is given the time it takes.
  if (driver.name === 'firefox') await new Promise((resolve) => setTimeout(resolve, 4000));
  else await until('a start anew', () => page.evaluate(() => false).catch(() => true));
  const again = await blockingSettings(driver);
  await until('the settings, by themselves', () =>
    again.evaluate(async () => {
      const tabs: { url: string }[] = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url.endsWith('options.html#block')).length > 1;
    }),
  );
  return again;
}

/** Clicks the box or button that bears a label, as a person does. */
export async function tap(page: DrivenPage, label: string): Promise<void> {
  await until(`“${label}”`, () =>
    page.evaluate((wanted) => {
      for (const old of document.querySelectorAll('[data-tapped]')) old.removeAttribute('data-tapped');
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.blocking details')) details.open = true;
      const boxes = [...document.querySelectorAll('label')].filter(
        (one) => one.querySelector('span')?.textContent === wanted,
      );
      const buttons = [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === wanted);
      const found = boxes[0]?.querySelector('input') ?? buttons[0];
      found?.scrollIntoView({ block: 'center' });
      found?.setAttribute('data-tapped', '');
      return found !== undefined;
    }, label),
  );
  await page.tap('[data-tapped]');
}

/** The number of rules that the browser keeps. */
export const rulesIn = (page: DrivenPage): Promise<number> =>
  page.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const permissions = ['declarativeNetRequestWithHostAccess'];
    if (!(await api.permissions.contains({ permissions }))) return 0;
    return (await api.declarativeNetRequest.getDynamicRules()).length;
  });
