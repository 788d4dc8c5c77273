import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interval, median } from '../bench/statistics.ts';
import { type Driver, until } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/server.ts';
import { pageLoad } from './samples.ts';

const SETTINGS = 'src/ui/options/options.html#block';

/** What somebody turned on, by the box that they clicked in the settings. */
const WAYS = {
  watch: { box: '.watching .choice input', holds: 'Not seen' },
  block: { box: '.blocking > .choice input', holds: 'Blocking is on.' },
} as const;

const says = (page: { evaluate: Driver['hub']['evaluate'] }, words: string) =>
  until(words, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words).catch(() => false));

/** Two browsers with the extension, in one of which something was turned on, take turns in pairs. */
export async function benchBlocking(name: BrowserName, extension: string, web: LocalWeb, pairs: number): Promise<void> {
  for (const way of ['watch', 'block'] as const) {
    const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'telltale-bench-')));
    const start = (at: 0 | 1) =>
      launch(name, { extension, web, profile: profiles[at] ?? '', headless: true, grantsHosts: true });
    let [on, off] = await Promise.all([start(0), start(1)]);
    try {
      on = await turnOn(on, way, () => start(0));
      const ratios: number[] = [];
      for (let pair = 0; pair < pairs + 5; pair++) {
        const [first, second] = pair % 2 === 0 ? [on, off] : [off, on];
        const times = new Map([[first, await pageLoad(first)]]);
        times.set(second, await pageLoad(second));
        // The first pairs warm both browsers up.
        if (pair >= 5) ratios.push((times.get(on) ?? 0) / (times.get(off) ?? 1));
      }
      const [low, high] = interval(ratios);
      console.log(
        `${name}  page load with ${way} on to off  ${ratios.length} pairs  ${median(ratios).toFixed(3)}x  (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`,
      );
    } finally {
      await Promise.all([on.close(), off.close()]);
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** Clicks the box, and restarts the browser where blocking in Chromium asks for that. */
async function turnOn(driver: Driver, way: keyof typeof WAYS, again: () => Promise<Driver>): Promise<Driver> {
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
