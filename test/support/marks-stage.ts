import { type Driver, until } from '../../tools/browser/driver.ts';
import { says } from './driven-page.ts';
import type { ResultLink } from './results-links.ts';
import { itemOf } from './results-shapes.ts';

const OPTIONS = 'src/ui/options/options.html';
const KINDS = ['shop', 'store', 'search'] as const;

/** Switches marks in a kind of places on or off, in the settings, as a person does. */
export async function switchKind(driver: Driver, kind: (typeof KINDS)[number]): Promise<void> {
  const page = await driver.open(OPTIONS);
  await says(page, 'Marks in results');
  const box = `.marks label:nth-of-type(${KINDS.indexOf(kind) + 1}) input`;
  const isOn = () => page.evaluate((at) => document.querySelector<HTMLInputElement>(at)?.checked, box);
  const before = await isOn();
  await page.tap(box);
  await until('the switch', async () => (await isOn()) === !before);
  await page.close();
}

/** How many elements in the page of the web tab could be marks, as the page itself sees them. */
export const hostsInPage = (driver: Driver): Promise<number> =>
  driver.tab.evaluate(
    () =>
      [...document.querySelectorAll('span')].filter(({ style }) => style.getPropertyValue('z-index') === '2').length,
  );

/** Adds results to the page as scrolling does, a hundred at a time. */
export async function addResults(driver: Driver, site: string, links: readonly ResultLink[]): Promise<void> {
  for (let at = 0; at < links.length; at += 100) {
    const html = links.slice(at, at + 100).map((link, i) => itemOf(site, link, at + i));
    await driver.tab.evaluate(
      (added) => document.querySelector('main')?.insertAdjacentHTML('beforeend', added),
      html.join(''),
    );
  }
}

export const device = (id: number, title = `Samsung Galaxy S${id} 128GB Unlocked`): ResultLink => ({
  url: `https://www.ebay.com/itm/${400_000_000_000 + id}`,
  title,
  expect: 'samsung',
  kind: 'device',
});
export const accessory = (id: number): ResultLink => ({
  ...device(id, `Case for Samsung Galaxy S${id}`),
  expect: null,
  kind: 'accessory',
});

/** An empty page of eBay's results, for tests that fill it. */
export const EMPTY = 'https://www.ebay.com/sch/i.html?_nkw=empty';
