import { type Driver, until } from '../../tools/browser/driver.ts';
import { says } from './driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';

/** Switches the banner on or off for all sites, in the settings, as a person does. */
export async function switchBanner(driver: Driver): Promise<void> {
  const page = await driver.open(OPTIONS);
  await says(page, 'Show a banner on the page');
  const box = '.banner-rung .choice input';
  const isOn = () => page.evaluate((at) => document.querySelector<HTMLInputElement>(at)?.checked, box);
  const before = await isOn();
  await page.tap(box);
  await until('the switch', async () => (await isOn()) === !before);
  await page.close();
}

/** How many banners the page of the web tab could see. */
export const bannersInPage = (driver: Driver): Promise<number> =>
  driver.tab.evaluate(() => document.querySelectorAll('html > div').length);

/** Inside of the banner in a tab, as markup; null where there is none. Read in the world of the extension's scripts. */
export const insideOfBanner = (driver: Driver): Promise<string | null> =>
  driver.tab
    .evaluate(() => location.href)
    .then((url) =>
      driver.hub.evaluate(async (address) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const tabs: { id: number; url: string }[] = await api.tabs.query({});
        const tab = tabs.find((one) => one.url === address);
        const [answer] = await api.scripting.executeScript({
          target: { tabId: tab?.id },
          func: () => {
            const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('html > div');
            if (host === null) return null;
            const root =
              typeof chrome === 'object' && chrome.dom?.openOrClosedShadowRoot
                ? chrome.dom.openOrClosedShadowRoot(host)
                : host.openOrClosedShadowRoot;
            return root?.innerHTML ?? null;
          },
        });
        return answer.result as string | null;
      }, url),
    );

/** Presses one of the banner's buttons by keys, which are the only clicks that it obeys: Tab comes to the banner first. */
export async function pressInBanner(driver: Driver, button: 'record' | 'mute' | 'not now'): Promise<void> {
  await until('the focus in the banner', async () => {
    await driver.tab.press('Tab');
    return driver.tab.evaluate(() => document.activeElement?.matches('html > div') ?? false);
  });
  for (let i = ['record', 'mute', 'not now'].indexOf(button); i > 0; i -= 1) await driver.tab.press('Tab');
  await driver.tab.press('Enter');
}

/** Forgets which banners were shown. */
export const forgetBanners = (driver: Driver): Promise<void> =>
  driver.hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.session.remove(['alertsThisSession', 'seenThisSession']);
    const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...settings, mutes: [] } });
  });

/** Which banners were shown or sent away. */
export const alertsOf = (driver: Driver): Promise<Record<string, { closed: boolean }>> =>
  driver.hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.storage.session.get('alertsThisSession')).alertsThisSession ?? {};
  });

/** Waits for a vendor's record to open in a tab of its own, and closes it. */
export const closeRecord = (driver: Driver, vendor: string): Promise<boolean> =>
  until('the record', () =>
    driver.hub.evaluate(async (slug) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const tabs: { id: number; url?: string }[] = await api.tabs.query({});
      const record = tabs.find(({ url }) => url?.includes(`library.html#/vendor/${slug}`));
      if (record !== undefined) await api.tabs.remove(record.id);
      return record !== undefined;
    }, vendor),
  );
