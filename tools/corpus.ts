/**
 * `npm run corpus`: how well each route recognises the labelled pages of test/corpus, and how well searches find whom the
 * labelled queries mean, with the cases that fail. Ends with 1 when a route raises a false alarm, or either finds less
 * than it has to.
 */
import { openFiles } from '../src/data/compile/opened.ts';
import { ENOUGH, failuresOf, MEASURED, precisionOf, readCases, recallOf, scoreOf } from './corpus-score.ts';
import { HALVES, placeIn, readQueries, scoreQueries, WANTED } from './query-score.ts';
import { digest, readRecordWithProblems } from './record.ts';
import { searchOf } from './search-answers.ts';

const { files, problems } = readRecordWithProblems(new Date().toISOString().slice(0, 10));
if (problems.length > 0)
  console.error(`The record has ${problems.length} problems; the files that have them are left out.`);

const cases = readCases();
const failures = failuresOf(cases, openFiles(files, digest).catalogue);
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
const { answersTo: ask } = searchOf(files);
const queries = readQueries();
// Those that were held out are counted and not shown: whoever reads them tunes on them.
for (const query of queries.filter(({ half }) => half === 'tuned')) {
  const answers = ask(query.q);
  const isRight = query.vendor === null ? answers.length === 0 : placeIn(query, answers) === 0;
  if (isRight) continue;
  const found = answers.map(({ vendor }) => vendor).join(', ') || 'nobody';
  console.log(`queries.jsonl:${query.line}  ${query.q}: found ${found} for ${query.vendor ?? 'nobody'}`);
}
console.log('\nsearches    asked     first   in three   nobody  answered');
let isShort = false;
for (const half of HALVES) {
  const own = scoreQueries(
    queries.filter((query) => query.half === half),
    ask,
  );
  const [first, three, answered] = [own.first / own.asked, own.three / own.asked, own.answered / own.nobody];
  isShort ||= first < WANTED.first || three < WANTED.three || answered > WANTED.answered;
  const counts = [String(own.asked).padStart(7), percent(first), percent(three), String(own.nobody).padStart(8)];
  console.log(`${half.padEnd(9)} ${counts.join(' ')} ${percent(answered)}`);
}
const isWrong = scores.some((score) => score.falseAlarms > 0 || recallOf(score) < ENOUGH[score.route]);
process.exitCode = isWrong || isShort ? 1 : 0;
