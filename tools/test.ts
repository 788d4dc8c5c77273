import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser/find.ts';

/** `npm test`: sets up, runs every suite, and ends with one line that sums them. A missing browser is a failure. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SUITES = ['unit', 'component', 'data', 'dist', 'e2e'];

type Count = { name: string; passed: number; failed: number };

function bin(name: string, args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

/** A check that passes or fails as a whole. */
function check(name: string, script: string, args: string[]): Count {
  console.log(`\n== ${name}`);
  const failed = bin(script, args).status === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed };
}

/** One project of vitest, counted by its own report; a run that ends without one counts as failed. */
function suite(name: string): Count {
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'telltale-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = bin('vitest/vitest.mjs', ['run', '--project', name, ...reporters]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { name, passed: numPassedTests, failed: numPassedTests === 0 ? Math.max(1, failed) : failed };
  } catch {
    return { name, passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function browsers(): Count {
  const failed = (['chromium', 'firefox'] as const).filter((name) => {
    try {
      console.log(`${name}: ${ensureBrowser(name)}`);
      return false;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return true;
    }
  }).length;
  return { name: 'browsers', passed: 2 - failed, failed };
}

const only = process.argv.slice(2);
const counts = [
  browsers(),
  check('types', 'typescript/bin/tsc', ['-p', '.']),
  check('lint', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
  ...SUITES.filter((name) => only.length === 0 || only.includes(name)).map(suite),
];

console.log('');
for (const { name, passed, failed } of counts)
  console.log(`${name.padEnd(10)} ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`);
const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
const failed = sum((count) => count.failed);
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
