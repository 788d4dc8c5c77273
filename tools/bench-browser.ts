import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, browsersNamed } from './arguments.ts';
import { interval, median } from './bench/statistics.ts';
import { benchBlocking } from './bench-browser/block-and-watch.ts';
import { installList } from './bench-browser/lists.ts';
import { ordinaryPage } from './bench-browser/ordinary-page.ts';
import { pageLoad, popupToContent, wakeToBadge } from './bench-browser/samples.ts';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY } from './build.ts';

const HELP = `npm run bench:browser [-- --rounds N --pairs N --browser chromium|firefox --only loads]
  What the built extension costs in real browsers: medians, to be compared as ratios. --only loads leaves out all but page loads with
  blocking or watching on and off.`;

/**
 * Sizes take turns within each round, and loads with and without the extension take turns in pairs, so that a slow
 * moment of the machine falls on all alike. Medians; compare ratios, not milliseconds.
 */
const { values } = argumentsOf(HELP, {
  rounds: { type: 'string', default: '9' },
  pairs: { type: 'string', default: '200' },
  browser: { type: 'string' },
  only: { type: 'string' },
});
const SIZES = [0, 10_000, 100_000, 1_000_000];
const names = browsersNamed(values.browser);

async function measure(name: BrowserName): Promise<void> {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  const web = await startLocalWeb(ordinaryPage);
  if (values.only === 'loads') return benchBlocking(name, extension, web, Number(values.pairs)).finally(web.close);
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'telltale-bench-')));
  const [withIt, without] = await Promise.all([
    launch(name, { extension, web, profile: profiles[0] ?? '', headless: true }),
    launch(name, { extension: null, web, profile: profiles[1] ?? '', headless: true }),
  ]);
  try {
    const wakes = new Map<number, number[]>(SIZES.map((size) => [size, []]));
    const memory = new Map<number, number[]>(SIZES.map((size) => [size, []]));
    const popups = new Map<number, number[]>(SIZES.map((size) => [size, []]));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const size of SIZES) {
        await installList(withIt.hub, size);
        wakes.get(size)?.push(await wakeToBadge(withIt));
        memory.get(size)?.push((await withIt.workerMemory()) ?? Number.NaN);
        popups.get(size)?.push(await popupToContent(withIt));
      }
    }
    for (const [title, samples] of [
      ['dead worker to right badge', wakes],
      ['popup to content, worker dead', popups],
    ] as const) {
      const base = median(samples.get(0) ?? []);
      if (Number.isNaN(base)) continue;
      for (const [size, list] of samples) {
        const middle = median(list);
        console.log(
          `${name}  ${title}  ${String(size).padStart(9)} domains  ${middle.toFixed(1)} ms  ${(middle / base).toFixed(2)}x`,
        );
      }
    }
    for (const [size, list] of memory) {
      if (list.length === 0 || list.some(Number.isNaN)) break;
      console.log(
        `${name}  memory of the worker  ${String(size).padStart(9)} domains  ${(median(list) / 1e6).toFixed(1)} MB`,
      );
    }
    await installList(withIt.hub, 0);
    const ratios: number[] = [];
    for (let pair = 0; pair < Number(values.pairs) + 5; pair++) {
      const order = pair % 2 === 0 ? [withIt, without] : [without, withIt];
      const times = new Map<unknown, number>();
      for (const driver of order) times.set(driver, await pageLoad(driver));
      // The first pairs warm both browsers up.
      if (pair >= 5) ratios.push((times.get(withIt) ?? 0) / (times.get(without) ?? 1));
    }
    const [low, high] = interval(ratios);
    console.log(
      `${name}  page load with to without  ${ratios.length} pairs  ${median(ratios).toFixed(3)}x  (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`,
    );
    await benchBlocking(name, extension, web, Number(values.pairs));
  } finally {
    await Promise.all([withIt.close(), without.close()]);
    web.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const name of names) await measure(name);
