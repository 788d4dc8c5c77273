import { join } from 'node:path';
import { type DrivenPage, type Driver, until } from './driver.ts';

/** What the popup says of a page, read off its own text. */
type Said = { level: string; vendor: string; via: string; match: string; incidents: string; calm: string };

/** Visits each address, prints one line of what toolbar and popup say, and saves a picture of the popup. */
export async function tryAddresses(driver: Driver, addresses: readonly string[], folder: string): Promise<void> {
  try {
    for (const [i, address] of addresses.entries()) {
      await driver.visit(address);
      const popup = await driver.popup();
      const said = await until(`the popup on ${address}`, () => readPopup(popup));
      const { badge, title } = await until(`the toolbar on ${address}`, async () => {
        const toolbar = await driver.toolbar();
        return said.vendor === '' || toolbar.title.includes(said.vendor) ? toolbar : null;
      });
      const picture = join(folder, `popup-${driver.name}-${i + 1}.png`);
      await popup.screenshot(picture);
      await popup.close();
      console.log(lineOf(address, said, title, badge));
    }
  } finally {
    await driver.close();
  }
  console.log(`Pictures: ${folder}popup-${driver.name}-*.png`);
}

function lineOf(address: string, said: Said, title: string, badge: string): string {
  const latest = /latest (\d{4})/.exec(title)?.[1] ?? 'none';
  if (said.vendor === '') return `none      ${address}  ${said.calm}`;
  const tie = `via ${said.via} ${said.match}`;
  return `${said.level.toLowerCase().padEnd(9)} ${address}  ${said.vendor}  ${tie}  ${said.incidents}, latest ${latest}  badge "${badge}"`;
}

/** Null while the popup is still reading. */
const readPopup = (popup: DrivenPage): Promise<Said | null> =>
  popup.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    const tie = document.querySelector<HTMLElement>('[data-via]');
    const calm = text('.calm');
    if (calm === '' && document.querySelector('footer') === null) return null;
    if (calm === '' && document.querySelector('.waiting') !== null) return null;
    return {
      level: text('.verdict .level'),
      vendor: text('h1'),
      via: tie?.dataset.via ?? '',
      match: tie?.dataset.match ?? '',
      incidents: text('.count') || 'no incident on record',
      calm,
    };
  });
