import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTable } from './figures.ts';

/**
 * `npm run fuzz [SEED]`: the properties of test/unit/properties on fresh inputs, a million or more; `npm test` tries some
 * 25,000. Prints what each tried. Where one fails, its smallest input and its seed are printed above the table.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** How many times the inputs of `npm test`. */
const TIMES = 45;
const seed = process.argv[2] ?? String(Date.now() % 2 ** 31);

type Row = { file: string; title: string; inputs: number; failed: boolean };

const folder = mkdtempSync(join(tmpdir(), 'telltale-fuzz-'));
const report = join(folder, 'rows.jsonl');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const args = ['run', '--project', 'unit', 'test/unit/properties/'];
const began = Date.now();
const { status } = spawnSync(process.execPath, [vitest, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_TIMES: String(TIMES), FUZZ_SEED: seed, FUZZ_REPORT: report },
});
const rows = readFileSync(report, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .sort((a, b) => (a.file + a.title < b.file + b.title ? -1 : 1));
rmSync(folder, { recursive: true });

const count = (value: number) => value.toLocaleString('en');
const lines = rows.map(({ file, title, inputs, failed }) => {
  const rules = file.replace(/^.*\/(.*)\.test\.ts$/, '$1');
  return `| ${rules} | ${title} | ${count(inputs)} |${failed ? ' FAILED' : ''}`;
});
const sum = rows.reduce((total, { inputs }) => total + inputs, 0);
const table = ['| rules | property | inputs |', '| --- | --- | ---: |', ...lines].join('\n');
console.log(`\n${table}\n`);
const failed = rows.filter((row) => row.failed).length;
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
const summary = `${rows.length} properties, ${count(sum)} inputs, ${failed} failed; seed ${seed}, ${minutes} minutes`;
console.log(summary);
if (status === 0) writeTable('fuzz', `${summary}.\n\n${table}`);
process.exitCode = status ?? 1;
