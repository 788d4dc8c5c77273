import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTable } from './figures.ts';
import { countsIn, type MutationReport, outdated, survivorsIn, unexplained } from './mutate/report.ts';

/**
 * `npm run mutate [GROUP …]`: changes the rules in small ways, one at a time, and counts which of them a test notices.
 * Fails where fewer than 90 % are noticed, or where a survivor is not among test/mutate/equivalent.json. Takes an
 * hour of one core; one GROUP is minutes.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'artifacts', 'mutate');
/** Of all mutants, in every group. */
const FLOOR = 90;

/** What is changed, and the tests that could notice; every other one would only take its time. */
const GROUPS: Record<string, { mutate: string[]; tests: string[] }> = {
  level: {
    mutate: ['src/core/record/level.ts', 'src/core/recognise/verdict.ts'],
    tests: ['record/level.test.ts', 'recognise/{verdict,judge,toolbar-look}.test.ts', 'properties/level.test.ts'],
  },
  recognise: {
    mutate: ['src/core/recognise/{recognise,judge}.ts', 'src/core/recognise/routes/*.ts'],
    tests: [
      'recognise/{recognise,judge}.test.ts',
      'recognise/routes/*.test.ts',
      '{search/search,app-list/app-list-match}.test.ts',
      'properties/texts.test.ts',
    ],
  },
  user: {
    mutate: ['src/core/user/{sync,backup}.ts', 'src/core/lists/subscription.ts'],
    tests: ['user/{sync,backup}.test.ts', 'lists/{subscription,list}.test.ts', 'properties/{sync,decoders}.test.ts'],
  },
  'host-index': {
    mutate: ['src/core/lists/host-index/*.ts'],
    tests: ['lists/host-index/*.test.ts', 'properties/host-index.test.ts'],
  },
  'lists: formats': {
    mutate: [
      'src/core/lists/formats/*.ts',
      '!src/core/lists/formats/{detect,json-list,format-names}.ts',
      'src/core/lists/reading/domain-name.ts',
    ],
    tests: [
      'lists/formats/*.test.ts',
      'lists/reading/domain-name.test.ts',
      'lists/{own-list,list-address}.test.ts',
      'properties/lists.test.ts',
    ],
  },
  'lists: reading': {
    mutate: [
      'src/core/lists/reading/*.ts',
      '!src/core/lists/reading/domain-name.ts',
      'src/core/lists/formats/{detect,json-list,format-names}.ts',
    ],
    tests: [
      'lists/reading/*.test.ts',
      'lists/formats/{json-list,detect*}.test.ts',
      'data/list-dossier.test.ts',
      'properties/{lists,json-list}.test.ts',
    ],
  },
};

/** With `--again`, what the last run left is read once more: the list of survivors changes more often than the rules. */
function run(name: string, { mutate, tests }: { mutate: string[]; tests: string[] }): MutationReport {
  const file = join(OUT, `${name.replaceAll(/\W+/g, '-')}.json`);
  if (process.argv.includes('--again')) return JSON.parse(readFileSync(file, 'utf8'));
  const settings = file.replace('.json', '.config.json');
  const common = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8'));
  mkdirSync(OUT, { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(settings, JSON.stringify({ ...common, mutate, jsonReporter: { fileName: file } }));
  const stryker = join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const env = { ...process.env, MUTATE_TESTS: tests.map((one) => `test/unit/${one}`).join(' ') };
  spawnSync(process.execPath, [stryker, 'run', settings], { cwd: ROOT, stdio: 'inherit', env });
  return JSON.parse(readFileSync(file, 'utf8'));
}

type Count = { mutants: number; noticed: number };

const share = ({ mutants, noticed }: Count) => (mutants === 0 ? 100 : (100 * noticed) / mutants);

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = asked.length > 0 ? asked : Object.keys(GROUPS);
const reports: MutationReport[] = [];
const rows: string[] = [];
const problems: string[] = [];
for (const name of names) {
  const group = GROUPS[name];
  if (group === undefined) throw new Error(`No group ${name}; there are ${Object.keys(GROUPS).join(', ')}`);
  const report = run(name, group);
  reports.push(report);
  const survivors = survivorsIn(report);
  const counts = countsIn(report);
  const row = (title: string, { mutants, noticed }: Count, left: number) =>
    `| ${title} | ${mutants} | ${noticed} | ${left} | ${share({ mutants, noticed }).toFixed(1)} % |`;
  for (const count of counts) {
    const left = survivors.filter(({ file }) => file === count.file).length;
    rows.push(row(count.file.replace('src/core/', ''), count, left));
  }
  const all = {
    mutants: counts.reduce((sum, { mutants }) => sum + mutants, 0),
    noticed: counts.reduce((sum, { noticed }) => sum + noticed, 0),
  };
  rows.push(row(`**${name}**`, all, survivors.length));
  if (share(all) < FLOOR) problems.push(`${name}: ${share(all).toFixed(1)} % noticed, less than ${FLOOR} %`);
  problems.push(...unexplained(survivors).map((one) => `not explained: ${one}`));
}
if (asked.length === 0) problems.push(...outdated(reports).map((one) => `explained, and there no more: ${one}`));
const table = ['| rules | mutants | noticed | survived | share |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join(
  '\n',
);
console.log(`\n${table}\n`);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Every survivor is explained.' : `${problems.length} problems`);
if (asked.length === 0 && problems.length === 0) writeTable('mutate', table);
process.exitCode = problems.length === 0 ? 0 : 1;
