import { argumentsOf, browsersNamed, wholeNumber } from './arguments.ts';
import { machine } from './bench/report.ts';
import type { BrowserName } from './browser/find.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { keepRuns, lastRuns } from './endure/kept.ts';
import { killRun } from './endure/kill-run.ts';
import { DOMAINS, loadRun, POPUPS, ROUNDS } from './endure/load-run.ts';
import { type Endured, failuresOf, tableOf } from './endure/report.ts';
import { writeTable } from './figures.ts';

const HELP = `npm run endure [-- --browser chromium|firefox] [--kills N] [--tabs N] [--lists N] [--seed N] [--write]
  Kills the background worker again and again in the midst of things, then loads the browser with tabs, lists and popups.
  Ends with 1 where a button stays wrong, something is lost, an error is handled by nobody or memory grows. 15 minutes.
  --kills  how many; 0 leaves that run out (300)
  --tabs   in the loaded browser, one in ten of them a vendor's; 0 leaves that run out (500)
  --lists  that hold two million domains between them (20)
  --seed   of the moments and of what happens in them (20261129)
  --write  puts the figures into docs/reliability.md, with those of the last runs for what was left out`;

const { values } = argumentsOf(HELP, {
  browser: { type: 'string' },
  kills: { type: 'string', default: '300' },
  tabs: { type: 'string', default: '500' },
  lists: { type: 'string', default: '20' },
  seed: { type: 'string', default: '20261129' },
  write: { type: 'boolean', default: false },
});
const names = browsersNamed(values.browser);
const kills = wholeNumber('kills', values.kills);
const seed = wholeNumber('seed', values.seed);
const load = {
  tabs: wholeNumber('tabs', values.tabs),
  lists: wholeNumber('lists', values.lists),
  ...{ domains: DOMAINS, popups: POPUPS, rounds: ROUNDS },
};

async function endure(name: BrowserName): Promise<Endured> {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  return {
    ...(kills > 0 && { kill: await killRun(name, extension, { kills, seed }) }),
    ...(load.tabs > 0 && { load: await loadRun(name, extension, load) }),
  };
}

const found: Partial<Record<BrowserName, Endured>> = {};
let failed = 0;
for (const name of names) {
  const endured = await endure(name);
  const failures = failuresOf(endured);
  for (const failure of failures) console.error(`${name}: ${failure}`);
  failed += failures.length;
  found[name] = keepRuns(name, endured);
}
console.log(`${tableOf(found)}\n\n${failed} failed; seed ${seed}`);
if (failed > 0) process.exitCode = 1;
else if (values.write) {
  const all = { chromium: lastRuns('chromium'), firefox: lastRuns('firefox') };
  const day = new Date().toISOString().slice(0, 10);
  writeTable('endure', `Measured on ${day}: ${machine()}. Seed ${seed}.\n\n${tableOf(all)}`);
}
