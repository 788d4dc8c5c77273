/**
 * `npm run corpus`: how well each route recognises the labelled pages of test/corpus, with every case that fails.
 * Ends with 1 when a route raises a false alarm or finds less than it has to.
 */
import { openCatalogue } from '../src/core/record/catalogue.ts';
import { compileCatalogue, compileVocabulary } from '../src/data/compile/catalogue.ts';
import { ENOUGH, failuresOf, MEASURED, precisionOf, readCases, recallOf, scoreOf } from './corpus-score.ts';
import { digest, readRecordWithProblems } from './record.ts';

const { files, problems } = readRecordWithProblems(new Date().toISOString().slice(0, 10));
if (problems.length > 0)
  console.error(`The record has ${problems.length} problems; the files that have them are left out.`);

const cases = readCases();
const failures = failuresOf(cases, openCatalogue(compileCatalogue(files, digest), compileVocabulary(files)));
for (const { place, route, missed, wrong, kind, title, url } of failures) {
  const what = [...wrong.map((vendor) => `wrongly ${vendor}`), ...missed.map((vendor) => `missed ${vendor}`)];
  console.log(`${place}  ${route}: ${what.join(', ')}  (${kind})\n    ${title}\n    ${url}`);
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`.padStart(9);
const scores = MEASURED.map((route) => scoreOf(route, cases, failures));
console.log(`\n${cases.length} cases\nroute      true  false  missed  precision   recall`);
for (const score of scores) {
  const counts = [score.hits, score.falseAlarms, score.misses].map(String);
  const [hits = '', falseAlarms = '', misses = ''] = counts;
  console.log(
    `${score.route.padEnd(9)} ${hits.padStart(5)} ${falseAlarms.padStart(6)} ${misses.padStart(7)}  ${percent(precisionOf(score))} ${percent(recallOf(score))}`,
  );
}
process.exitCode = scores.some((score) => score.falseAlarms > 0 || recallOf(score) < ENOUGH[score.route]) ? 1 : 0;
