import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, browsersNamed } from './arguments.ts';
import { popupToContent, wakeToBadge } from './bench-browser/samples.ts';
import { bytesOf } from './bench-record/bytes.ts';
import { makeFloor } from './bench-record/floor.ts';
import { type Line, tableOf } from './bench-record/report.ts';
import type { Driver } from './browser/driver.ts';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY, zipFolder } from './build.ts';
import { writeTable } from './figures.ts';

const HELP = `npm run bench:record [-- --rounds N --browser chromium|firefox --write]
  What the record costs where it is not looked at: the extension with the record as it is and with one 4 and 16 times as
  large, beside an empty extension with the same listeners, in real browsers. Sizes take turns; compare ratios.
  --write  puts the table into docs/performance.md`;

/** A company's own page, and a product's page in a shop, for which the words of products are read too. */
const PAGES = {
  site: 'https://www.mi.com/',
  product: 'https://www.flipkart.com/xiaomi-redmi-note-13-pro-5g-8-gb/p/itmbench',
};
const TIMES = [1, 4, 16];

const { values } = argumentsOf(HELP, {
  rounds: { type: 'string', default: '15' },
  browser: { type: 'string' },
  write: { type: 'boolean' },
});

/** Every line of the table for one browser: each has a sample a round for the floor and for each size. */
async function measure(name: BrowserName): Promise<Line[]> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const folders = [makeFloor(target)];
  for (const times of TIMES) folders.push(await buildPackage(target, `dist/bench-${times}-${name}`, TEST_KEY, times));
  const web = await startLocalWeb();
  const profiles = folders.map(() => mkdtempSync(join(tmpdir(), 'telltale-bench-')));
  const drivers: Driver[] = [];
  try {
    for (const [i, extension] of folders.entries())
      drivers.push(await launch(name, { extension, web, profile: profiles[i] ?? '', headless: true }));
    const [badges, products, popups, memory] = ['badge', 'product', 'popup', 'memory'].map(() =>
      folders.map((): number[] => []),
    ) as [number[][], number[][], number[][], number[][]];
    // The first round warms the browsers up.
    for (let round = 0; round <= Number(values.rounds); round++) {
      for (const [i, driver] of drivers.entries()) {
        const badge = await wakeToBadge(driver, PAGES.site);
        const held = await driver.workerMemory();
        const product = await wakeToBadge(driver, PAGES.product);
        const popup = await popupToContent(driver);
        if (round === 0) continue;
        badges[i]?.push(badge);
        products[i]?.push(product);
        popups[i]?.push(popup);
        if (held !== null) memory[i]?.push(held / 1e6);
      }
    }
    const bytes = await Promise.all(folders.map((folder) => bytesOf(folder, PAGES.site, '')));
    const shop = await Promise.all(folders.map((folder) => bytesOf(folder, PAGES.product, '')));
    return [
      { what: 'dead worker to badge', unit: 'ms', samples: badges, goals: { floor: 1.25, size: 1.05 } },
      { what: 'the same, a product in a shop', unit: 'ms', samples: products, goals: { size: 1.05 } },
      { what: 'popup to content', unit: 'ms', samples: popups, goals: { floor: 1.3, size: 1.05 } },
      {
        what: 'read by the worker, packed',
        unit: 'kB',
        samples: bytes.map(({ worker }) => [worker]),
        goals: { size: 1.05 },
      },
      {
        what: 'the same, a product in a shop',
        unit: 'kB',
        samples: shop.map(({ worker }) => [worker]),
        goals: { size: 1.05 },
      },
      {
        what: 'read by the popup, packed',
        unit: 'kB',
        samples: bytes.map(({ popup }) => [popup]),
        goals: { size: 1.05 },
      },
      {
        what: 'package, zipped',
        unit: 'MB',
        samples: folders.map((folder) => [zipFolder(folder).length / 1e6]),
        goals: {},
      },
      ...(memory[0]?.length
        ? [{ what: 'memory of the worker', unit: 'MB', samples: memory, goals: { size: 1.05 } }]
        : []),
    ];
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    web.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const tables: string[] = [];
for (const name of browsersNamed(values.browser)) {
  const table = tableOf(name, await measure(name), TIMES);
  console.log(`\n${table}`);
  tables.push(table);
}
if (values.write) writeTable('record', tables.join('\n\n'), 'docs/performance.md');
