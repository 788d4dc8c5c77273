import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/find.ts';
import { buildPackage, TEST_KEY } from './build.ts';
import { type Outcome, privacySession } from './privacy/session.ts';

/**
 * `npm run privacy-run [-- --visits N --restarts N --private N --browser NAME]`: a long session behind a server that records
 * every request, then a search of the whole profile for every host that was visited. Fails where the extension asked for
 * anything or kept anything.
 */
const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '500' },
    restarts: { type: 'string', default: '4' },
    private: { type: 'string', default: '100' },
    browser: { type: 'string' },
  },
});
const names: BrowserName[] =
  values.browser === 'chromium' || values.browser === 'firefox' ? [values.browser] : ['chromium', 'firefox'];

const MB = 1e6;

function tell(name: BrowserName, outcome: Outcome): boolean {
  const { visits, popups, lookUps, restarts, requests, unaccounted, found, control, problems } = outcome;
  const { privateVisits, privatePopups, writtenInPrivate } = outcome;
  console.log(`${name}: ${visits} visits, ${popups} popups, ${lookUps} look-ups, ${restarts} restarts`);
  console.log(
    `  in private windows: ${privateVisits} visits, ${privatePopups} popups, keys written: ${writtenInPrivate.length}`,
  );
  console.log(`  requests recorded: ${requests}, of the extension: ${unaccounted.length}`);
  console.log(
    `  files searched: ${found.files} (${(found.bytes / MB).toFixed(1)} MB), of the extension: ${found.ownFiles} (${(found.ownBytes / MB).toFixed(1)} MB)`,
  );
  console.log(`  files of the extension with a visited host in them: ${found.own.length}`);
  console.log(
    `  files of the browser with one: ${found.others.length} (${[...new Set(found.others.map(kindOf))].join(', ')})`,
  );
  console.log(`  a planted word was found in: ${[...new Set(control.map(kindOf))].join(', ')}`);
  const bad = [...unaccounted, ...found.own, ...writtenInPrivate, ...problems];
  for (const one of bad) console.error(`  ${one}`);
  if (control.length < 2) console.error('  The search did not find what was planted');
  return bad.length === 0 && control.length >= 2;
}

const kindOf = (path: string): string => path.replace(/^(Default\/|storage\/)/, '').replace(/\/[^/]*$/, '') || path;

let whole = true;
for (const name of names) {
  const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
  const outcome = await privacySession(name, extension, {
    visits: Number(values.visits),
    restarts: Number(values.restarts),
    privateVisits: Number(values.private),
  });
  whole = tell(name, outcome) && whole;
}
process.exitCode = whole ? 0 : 1;
