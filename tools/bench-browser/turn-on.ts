import { type Driver, until } from '../browser/driver.ts';

const SETTINGS = 'src/ui/options/options.html#block';

/** What somebody turned on, by the box that they clicked in the settings, and what the settings say then. */
const WAYS = {
  watch: { box: '.watching .choice input', holds: 'Not seen' },
  block: { box: '.blocking > .choice input', holds: 'Blocking is on.' },
} as const;

export type Way = keyof typeof WAYS;

const says = (page: { evaluate: Driver['hub']['evaluate'] }, words: string) =>
  until(words, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words).catch(() => false));

/** Clicks the box, and restarts the browser where blocking in Chromium asks for that. */
export async function turnOn(driver: Driver, way: Way, again: () => Promise<Driver>): Promise<Driver> {
  const { box, holds } = WAYS[way];
  const page = await driver.open(SETTINGS);
  await until('the settings', () => page.evaluate((at) => document.querySelector(at) !== null, box));
  await page.tap(box);
  if (way === 'watch' || driver.name === 'firefox') {
    await says(page, holds);
    return driver;
  }
  await until('a start anew', () => page.evaluate(() => false).catch(() => true));
  const settings = await until('the settings', () => driver.open(SETTINGS).catch(() => null));
  await says(settings, 'Blocking starts when you restart the browser.');
  await driver.close();
  const restarted = await again();
  await says(await restarted.open(SETTINGS), holds);
  return restarted;
}
