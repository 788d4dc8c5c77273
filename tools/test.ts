import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, ensureBrowser } from './browser/find.ts';
import { ensureResolverTool, RESOLVER_TOOLS } from './resolvers/find.ts';

/**
 * `npm test`: sets up, runs every suite, and ends with one line that sums them. A missing browser is a failure.
 * `npm run check`, which is `test unit component data`: the same without a browser. What can run side by side does;
 * each part prints what it has to say when it is done, so that nothing is mixed.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIDE_BY_SIDE = ['unit', 'component', 'data', 'resolvers', 'site', 'dist'];
/** Journeys last and by themselves: they keep every processor busy, and some change the whole machine. */
const JOURNEYS = ['e2e', 'e2e-alone'];
const SUITES = [...SIDE_BY_SIDE, ...JOURNEYS];

type Count = {
  name: string;
  passed: number;
  failed: number;
  titles?: readonly string[];
  /** Those that passed at the second try: none of them is left unlooked at. */
  late?: readonly string[];
};

/** Runs a tool of node_modules and prints all that it said at once. */
function run(title: string, name: string, args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], { cwd: ROOT });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('close', (status) => {
      process.stdout.write(`\n== ${title}\n`);
      process.stdout.write(Buffer.concat(said));
      done(status ?? 1);
    });
  });
}

/** A check that passes or fails as a whole. */
async function check(name: string, script: string, args: string[]): Promise<Count[]> {
  const failed = (await run(name, script, args)) === 0 ? 0 : 1;
  return [{ name, passed: 1 - failed, failed }];
}

type Assertion = { status: string; fullName: string; failureMessages?: readonly string[] };
type Report = {
  testResults: { name: string; assertionResults: Assertion[]; status: string; startTime: number; endTime: number }[];
};

/** Some suites in one run of vitest, each counted by its folder; one that ends without a report counts as failed. */
async function suites(names: readonly string[]): Promise<Count[]> {
  if (names.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'telltale-test-'));
  const report = join(folder, 'report.json');
  const projects = names.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run(names.join(', '), 'vitest/vitest.mjs', ['run', ...projects, ...reporters]);
  try {
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    console.log(`Slowest files: ${slowest(testResults).join(', ')}`);
    const counts = names.map((name) => countOf(name, testResults));
    // A run that failed outside of any test still failed.
    const [first] = counts;
    if (status !== 0 && first !== undefined && counts.every(({ failed }) => failed === 0)) first.failed = 1;
    return counts;
  } catch {
    return names.map((name) => ({ name, passed: 0, failed: 1 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What to make faster first: files run side by side, so that these are no shares of the whole. */
const slowest = (files: Report['testResults']): string[] =>
  files
    .map(({ name, startTime, endTime }) => ({ name: relative(ROOT, name), seconds: (endTime - startTime) / 1000 }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 5)
    .map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`);

function countOf(name: string, files: Report['testResults']): Count {
  const own = files.filter((file) => file.name.replaceAll('\\', '/').includes(`/test/${name}/`));
  const tests = own.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const broken = own.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const titlesOf = (isWanted: (one: Assertion) => boolean) =>
    own.flatMap(({ name: file, assertionResults }) =>
      assertionResults.filter(isWanted).map(({ fullName }) => `${relative(ROOT, file)}: ${fullName}`),
    );
  const titles = titlesOf(({ status }) => status === 'failed');
  const late = titlesOf(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0);
  return { name, passed, failed: passed === 0 ? Math.max(1, failed + broken) : failed + broken, titles, late };
}

/** Programs that a suite needs: each is found or fetched, or counts as failed. */
function programs<Name extends string>(title: string, names: readonly Name[], ensure: (name: Name) => string): Count {
  const isMissing = (name: Name) => {
    try {
      console.log(`${name}: ${ensure(name)}`);
      return false;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return true;
    }
  };
  const failed = names.filter(isMissing).length;
  return { name: title, passed: names.length - failed, failed };
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const only = process.argv.slice(2);
const unknown = only.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${SUITES.join(', ')}.`);
  process.exit(1);
}
const wanted = SUITES.filter((name) => only.length === 0 || only.includes(name));

const counts: Count[] = [];
if (wanted.includes('resolvers')) counts.push(programs('DNS tools', RESOLVER_TOOLS, ensureResolverTool));
if (wanted.some((name) => JOURNEYS.includes(name))) counts.push(programs('browsers', BROWSERS, ensureBrowser));
const before = await Promise.all([
  check('types', 'typescript/bin/tsc', ['-p', '.']),
  check('lint', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
  suites(wanted.filter((name) => SIDE_BY_SIDE.includes(name))),
]);
counts.push(...before.flat());
for (const name of wanted.filter((one) => JOURNEYS.includes(one))) counts.push(...(await suites([name])));

console.log('');
// Said again at the end: what was printed before may be long, or cut.
for (const title of counts.flatMap(({ late = [] }) => late)) console.log(`FAILED ONCE ${title}`);
for (const title of counts.flatMap(({ titles = [] }) => titles)) console.log(`FAILED ${title}`);
for (const { name, passed, failed } of counts)
  console.log(`${name.padEnd(10)} ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`);
const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
const failed = sum((count) => count.failed);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
