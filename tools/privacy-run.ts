import { argumentsOf } from './arguments.ts';
import type { BrowserName } from './browser/find.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { writeTable } from './figures.ts';
import { circumstances, problemsOf, tableOf } from './privacy/report.ts';
import { type Outcome, privacySession } from './privacy/session.ts';

const HELP = `npm run privacy-run [-- --visits N --restarts N --private N --browser chromium|firefox --write]
  A long session behind a server that records every request, then a search of the whole profile for every host that was
  visited. Ends with 1 where the extension asked for anything, kept anything or wrote anything in a private window.
  --visits    pages in ordinary windows (500)
  --restarts  of the browser in between (4)
  --private   pages in a private window (100)
  --browser   one of the two instead of both
  --write     puts the table into docs/reliability.md, where both browsers are sound`;

const { values } = argumentsOf(HELP, {
  visits: { type: 'string', default: '500' },
  restarts: { type: 'string', default: '4' },
  private: { type: 'string', default: '100' },
  browser: { type: 'string' },
  write: { type: 'boolean', default: false },
});
const names: BrowserName[] =
  values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];
const plan = {
  visits: Number(values.visits),
  restarts: Number(values.restarts),
  privateVisits: Number(values.private),
};

const outcomes = new Map<BrowserName, Outcome>();
let isSound = true;
for (const name of names) {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  const outcome = await privacySession(name, extension, plan);
  outcomes.set(name, outcome);
  const problems = problemsOf(outcome);
  for (const problem of problems) console.error(`${name}: ${problem}`);
  isSound &&= problems.length === 0;
}
const text = `${circumstances(names)}\n\n${tableOf(outcomes)}`;
console.log(text);
if (!isSound) process.exitCode = 1;
else if (values.write && names.length === 2) writeTable('privacy', text);
