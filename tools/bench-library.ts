import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, browsersNamed, wholeNumber } from './arguments.ts';
import { tableOf } from './bench-library/report.ts';
import { type Sample, sampleOf } from './bench-library/samples.ts';
import type { Driver } from './browser/driver.ts';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/server.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { writeTable } from './figures.ts';

const HELP = `npm run bench:library [-- --rounds N --browser chromium|firefox --built --write]
  The library page with the record as it is and with one 16 times as large, in real browsers: the first table, from key to
  paint, the list of incidents, the charts, memory before and after scrolling. Sizes take turns.
  --built  measures the packages of the last run
  --write  puts the table into docs/performance.md`;

const TIMES = [1, 16];

const { values } = argumentsOf(HELP, {
  rounds: { type: 'string', default: '7' },
  browser: { type: 'string' },
  built: { type: 'boolean' },
  write: { type: 'boolean' },
});
const rounds = wholeNumber('rounds', values.rounds);

async function packageOf(name: BrowserName, times: number): Promise<string> {
  const folder = `dist/bench-library-${times}-${name}`;
  if (values.built && existsSync(folder)) return join(process.cwd(), folder);
  return buildPackage(name === 'chromium' ? 'chrome' : 'firefox', folder, TEST_KEY, times);
}

async function measure(name: BrowserName): Promise<string> {
  const sizes = TIMES.map((times) => ({
    times,
    name: times === 1 ? 'today' : `${times} times`,
    samples: [] as Sample[],
  }));
  const web = await startLocalWeb();
  const drivers: Driver[] = [];
  const profiles: string[] = [];
  try {
    for (const { times } of sizes) {
      const extension = await packageOf(name, times);
      const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
      profiles.push(profile);
      drivers.push(await launch(name, { extension, web, profile, headless: true }));
    }
    // The first round warms the browsers up.
    for (let round = 0; round <= rounds; round++) {
      for (const [i, driver] of drivers.entries()) {
        const sample = await sampleOf(driver);
        if (round > 0) sizes[i]?.samples.push(sample);
      }
    }
    return tableOf(name, sizes);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    web.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const tables: string[] = [];
for (const name of browsersNamed(values.browser)) {
  const table = await measure(name);
  console.log(`\n${table}`);
  tables.push(table);
}
if (values.write) writeTable('library', tables.join('\n\n'), 'docs/performance.md');
