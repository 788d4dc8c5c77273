import { join } from 'node:path';
import { type DrivenPage, type Driver, until } from './driver.ts';

/** What the popup says of a page, read off its own text. */
type Said = { level: string; vendor: string; via: string; match: string; incidents: string; calm: string };

/** Visits each address, prints one line of what toolbar and popup say, and saves a picture of the popup. */
export async function tryAddresses(driver: Driver, addresses: readonly string[], folder: string): Promise<void> {
  try {
    for (const [i, address] of addresses.entries()) {
      const picture = join(folder, `popup-${driver.name}-${i + 1}.png`);
      // One page that does not load must not hide what the others say.
      await tryAddress(driver, address, picture).catch((error: unknown) => {
        console.error(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      });
    }
  } finally {
    await driver.close();
  }
  console.log(`Pictures: ${folder}popup-${driver.name}-*.png`);
}

async function tryAddress(driver: Driver, address: string, picture: string): Promise<void> {
  await driver.visit(address);
  const { badge, title } = await settledToolbar(driver);
  const popup = await driver.popup();
  const said = await until(`the popup on ${address}`, () => readPopup(popup));
  await popup.screenshot(picture);
  await popup.close();
  console.log(lineOf(address, said, title, badge));
}

/** The toolbar once it shows the page's look; quiet pages look as before the visit, so they are given a moment. */
async function settledToolbar(driver: Driver) {
  const hasLook = async () => {
    const toolbar = await driver.toolbar();
    return toolbar.title.includes('nothing on record') ? null : toolbar;
  };
  return until('the toolbar', hasLook, 1500).catch(() => driver.toolbar());
}

function lineOf(address: string, said: Said, title: string, badge: string): string {
  const latest = /latest (\d{4})/.exec(title)?.[1] ?? 'none';
  if (said.calm !== '') return `none      ${address}  ${said.calm}`;
  const tie = `via ${said.via} ${said.match}`;
  return `${said.level.padEnd(9)} ${address}  ${said.vendor}  ${tie}  ${said.incidents}, latest ${latest}  badge "${badge}"`;
}

/** Null while the popup is still reading. */
const readPopup = (popup: DrivenPage): Promise<Said | null> =>
  popup.evaluate(() => {
    // No named function in here: the runner would wrap it in a helper that the page does not have.
    const [vendor = '', incidents = '', calm = ''] = ['h1', '.count', '.calm'].map(
      (selector) => document.querySelector(selector)?.textContent?.trim() ?? '',
    );
    const reading = document.querySelector('footer') === null || document.querySelector('.waiting') !== null;
    if (calm === '' && reading) return null;
    const level = /level-(\w+)/.exec(document.querySelector('.verdict .level')?.className ?? '')?.[1] ?? '';
    const { via = '', match = '' } = document.querySelector<HTMLElement>('[data-via]')?.dataset ?? {};
    return { level, vendor, via, match, incidents: incidents || 'no incident on record', calm };
  });
