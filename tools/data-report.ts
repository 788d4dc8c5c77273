import { LEVELS } from '../src/core/record/vocabulary.ts';
import { reportOn } from '../src/data/check/report.ts';
import { readRecord } from './record.ts';

/** `npm run data:report [-- --all]`: what the record covers and where it is thin. Long lists are cut unless --all. */
const SHOWN = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 12;
const report = reportOn(readRecord(), new Date().getFullYear());
const share = (part: number, whole: number) => `${part} (${Math.round((100 * part) / whole)} %)`;

const counts = (title: string, values: Record<string, number>) => {
  console.log(`\n${title}`);
  for (const [key, count] of Object.entries(values)) console.log(`  ${String(count).padStart(4)}  ${key}`);
};
const list = (title: string, lines: readonly string[]) => {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`);
  if (lines.length > SHOWN) console.log(`  … ${lines.length - SHOWN} more with --all`);
};

console.log(`${report.vendors} vendors, ${report.incidents} incidents, ${report.sources} sources`);
console.log(`with a primary source: ${share(report.withPrimary, report.incidents)}`);
console.log(`vendors with steps one can take: ${report.withSteps}`);
console.log(
  `later steps: ${report.steps}; incidents with an open one: ${report.open}; disputed today: ${report.disputed}`,
);
console.log(`other companies that incidents are about, each with its own answer: ${report.alsoAbout}`);
console.log(`status last looked for: on ${report.oldestCheck} or later`);
list('Incidents without the page that was read in the last look', report.unchecked);
counts('Levels', Object.fromEntries(LEVELS.map((level) => [level, report.levels[level].length])));
counts('Evidence', report.evidence);
counts('Practices', report.practices);
counts('Answers', report.answers);
list('Vendors without an incident', report.withoutIncident);
list('Incidents that are reported on only', report.reportedOnly);
list('Incidents with a single source', report.singleSource);
list('Perhaps one event entered twice', report.doubles);
list('Links that look dead or second-hand', report.weakLinks);
