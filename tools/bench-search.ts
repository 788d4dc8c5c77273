/**
 * `npm run bench:search`: how long a key takes from the search box to its results, with the record as it is and with one
 * sixteen times as large, and how long opening the index takes.
 */
import { gzipSync } from 'node:zlib';
import { search } from '../src/core/search/search.ts';
import { openIndex } from '../src/core/search/search-index.ts';
import { openFiles } from '../src/data/compile/opened.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { argumentsOf, browsersNamed } from './arguments.ts';
import { median } from './bench/statistics.ts';
import { keysInBrowser } from './bench-search/in-browser.ts';
import { enlargedRecord } from './enlarged-record.ts';
import { readQueries } from './query-score.ts';
import { digest, readRecord } from './record.ts';
import { readSearchWords } from './search-words.ts';

const HELP = `npm run bench:search [-- --browsers]
  Types every labelled query key by key, five times over, and takes the middle one of the times of each key.
  --browsers  instead types 60 of them key by key into the library's own search box, in Chromium and Firefox`;

/** As many keys as take a minute in each browser and size. */
const TYPED = 60;

const ROUNDS = 5;

const { values } = argumentsOf(HELP, { browsers: { type: 'boolean' } });
const files = readRecord();
const questions = readQueries().flatMap(({ q }) => Array.from(q, (_, i) => q.slice(0, i + 1)));

const recordOf = (times: number): string => (times === 1 ? 'as it is' : `${times} times`);

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);

if (values.browsers) await measureBrowsers();
else measureHere();

async function measureBrowsers(): Promise<void> {
  const queries = readQueries();
  const step = Math.floor(queries.length / TYPED);
  const typed = queries.filter((_, i) => i % step === 0).flatMap(({ q }) => Array.from(q, (_, i) => q.slice(0, i + 1)));
  console.log('| browser | record | keys | p50 | p95 | slowest |\n| --- | --- | ---: | ---: | ---: | ---: |');
  for (const name of browsersNamed(undefined)) {
    for (const times of [1, 16]) {
      const took = (await keysInBrowser(name, times, typed)).sort((a, b) => a - b);
      const row = [0.5, 0.95, 1 - 1e-9].map((share) => `${at(took, share)} ms`);
      console.log(`| ${[name, recordOf(times), String(took.length), ...row].join(' | ')} |`);
    }
  }
}

function measureHere(): void {
  console.log(
    '| record | index, gzipped | opening | p50 | p95 | p99 | slowest |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const times of [1, 16]) {
    const large = enlargedRecord(files, times);
    const compiled = compileSearch(large, readSearchWords());
    const { catalogue, companies } = openFiles(large, digest);
    const start = performance.now();
    const index = openIndex(compiled);
    const opening = performance.now() - start;
    const rounds = Array.from({ length: ROUNDS }, () =>
      questions.map((question) => {
        const before = performance.now();
        search(question, index, catalogue, companies);
        return performance.now() - before;
      }),
    );
    // Other work on the machine slows some rounds, and another question in each.
    const took = questions.map((_, i) => median(rounds.map((round) => round[i] ?? 0))).sort((a, b) => a - b);
    const size = `${(gzipSync(JSON.stringify(compiled)).length / 1024).toFixed(1)} kB`;
    const row = [
      size,
      `${opening.toFixed(0)} ms`,
      ...[0.5, 0.95, 0.99, 1 - 1e-9].map((share) => `${at(took, share)} ms`),
    ];
    console.log(`| ${recordOf(times)} | ${row.join(' | ')} |`);
  }
}
