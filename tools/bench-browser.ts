import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, browsersNamed } from './arguments.ts';
import { median } from './bench/statistics.ts';
import { installList } from './bench-browser/lists.ts';
import { benchLoads } from './bench-browser/loads.ts';
import { ordinaryPage } from './bench-browser/ordinary-page.ts';
import { popupToContent, wakeToBadge } from './bench-browser/samples.ts';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { type LocalWeb, startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY } from './build.ts';

const HELP = `npm run bench:browser [-- --rounds N --pairs N --browser chromium|firefox --only loads --beside FOLDER]
  What the built extension costs in real browsers: medians, to be compared as ratios. --only loads leaves out all but page loads
  beside a browser without extensions; --beside, as often as wanted, adds another unpacked extension to those.`;

/**
 * Sizes, and browsers where loads are compared, take turns within each round, so that a slow moment of the machine
 * falls on all alike. Medians; compare ratios, not milliseconds.
 */
const { values } = argumentsOf(HELP, {
  rounds: { type: 'string', default: '9' },
  pairs: { type: 'string', default: '200' },
  browser: { type: 'string' },
  only: { type: 'string' },
  beside: { type: 'string', multiple: true, default: [] },
});
const SIZES = [0, 10_000, 100_000, 1_000_000];
const names = browsersNamed(values.browser);

async function measure(name: BrowserName): Promise<void> {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  const web = await startLocalWeb(ordinaryPage);
  try {
    if (values.only !== 'loads') await benchLists(name, extension, web);
    await benchLoads(name, extension, web, Number(values.pairs), values.beside);
  } finally {
    web.close();
  }
}

async function benchLists(name: BrowserName, extension: string, web: LocalWeb): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  const withIt = await launch(name, { extension, web, profile, headless: true });
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
  } finally {
    await withIt.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const name of names) await measure(name);
