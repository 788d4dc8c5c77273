import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf } from './arguments.ts';
import { interval, median } from './bench/statistics.ts';
import { allowShops, loadTime, type MarksSample, resultsPage, watchResults } from './bench-browser/marks.ts';
import type { Driver } from './browser/driver.ts';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY } from './build.ts';

const HELP = `npm run bench:marks [-- --pairs N --browser chromium|firefox]
  What marks in results cost a page with 300 links to products, allowed and not, and a page that nobody allowed.`;

const { values } = argumentsOf(HELP, {
  pairs: { type: 'string', default: '30' },
  browser: { type: 'string' },
});
const names: BrowserName[] =
  values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
const WARM_UP = 3;
/** A load takes a tenth of the time that the work is watched for, and needs more pairs. */
const LOADS_A_PAIR = 6;

/** Two browsers with the extension, one of them allowed to mark, take turns, so that a slow moment falls on both alike. */
async function measure(name: BrowserName): Promise<void> {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  const web = await startLocalWeb(resultsPage);
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'telltale-bench-')));
  const [on, off] = await Promise.all(
    profiles.map((profile) => launch(name, { extension, web, profile, headless: true, grantsHosts: true })),
  );
  if (on === undefined || off === undefined) throw new Error('No browser');
  try {
    await allowShops(on);
    for (const isAllowed of [true, false]) {
      console.log(`${name}  ${isAllowed ? 'a shop that was allowed' : 'a page that nobody allowed'}`);
      reportLoads(await inPairs(on, off, Number(values.pairs) * LOADS_A_PAIR, (driver) => loadTime(driver, isAllowed)));
      reportWork(await inPairs(on, off, Number(values.pairs), (driver) => watchResults(driver, isAllowed)));
    }
  } finally {
    await Promise.all([on.close(), off.close()]);
    web.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Pair<Sample> = { on: Sample; off: Sample };

/** The same of both browsers, the first of each pair in turn; the first pairs warm both up. */
async function inPairs<Sample>(on: Driver, off: Driver, count: number, take: (driver: Driver) => Promise<Sample>) {
  const pairs: Pair<Sample>[] = [];
  for (let pair = 0; pair < count + WARM_UP; pair++) {
    const first = await take(pair % 2 === 0 ? on : off);
    const second = await take(pair % 2 === 0 ? off : on);
    if (pair >= WARM_UP) pairs.push(pair % 2 === 0 ? { on: first, off: second } : { on: second, off: first });
  }
  return pairs;
}

function reportLoads(pairs: readonly Pair<number>[]): void {
  const ratios = pairs.map(({ on, off }) => on / off);
  const [low, high] = interval(ratios);
  console.log(
    `  load ${median(ratios).toFixed(3)}x (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}), ${pairs.length} pairs, ${median(pairs.map(({ off }) => off)).toFixed(0)} ms without`,
  );
}

function reportWork(pairs: readonly Pair<MarksSample>[]): void {
  const of = (side: keyof Pair<MarksSample>, read: (sample: MarksSample) => number) =>
    median(pairs.map((pair) => read(pair[side])));
  const extra = median(pairs.map(({ on, off }) => on.total - off.total));
  const withAndWithout = (read: (sample: MarksSample) => number) =>
    `${of('off', read).toFixed(1)} ms without, ${of('on', read).toFixed(1)} ms with`;
  console.log(
    `  main thread ${of('off', ({ total }) => total).toFixed(1)} ms without, ${extra.toFixed(1)} ms more with\n` +
      `  longest task ${withAndWithout(({ longest }) => longest)}\n` +
      `  longest once the page was read ${withAndWithout(({ longestAfterRead }) => longestAfterRead)}\n` +
      `  layout shift ${of('off', ({ shift }) => shift)} without, ${of('on', ({ shift }) => shift)} with; ${of('on', ({ marks }) => marks)} marks`,
  );
}

for (const name of names) await measure(name);
