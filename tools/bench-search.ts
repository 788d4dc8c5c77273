/**
 * `npm run bench:search`: how long a key takes from the search box to its results, with the record as it is and with one
 * sixteen times as large, and how long opening the index takes.
 */
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../src/core/record/catalogue.ts';
import { openCatalogue } from '../src/core/record/catalogue.ts';
import type { CompiledSearch } from '../src/core/search/search-entry.ts';
import { compileCatalogue } from '../src/data/compile/catalogue.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { openSearch } from '../src/data/search.ts';
import { argumentsOf } from './arguments.ts';
import { median } from './bench/statistics.ts';
import { readQueries } from './query-score.ts';
import { digest, readRecord } from './record.ts';
import { readSearchWords } from './search-words.ts';

const HELP = `npm run bench:search
  Types every labelled query key by key, five times over, and takes the middle one of the times of each key.`;

const ROUNDS = 5;

argumentsOf(HELP, {});
const files = readRecord();
const compiled = compileSearch(files, readSearchWords());
const catalogue = openCatalogue(compileCatalogue(files, digest));
const questions = readQueries().flatMap(({ q }) => Array.from(q, (_, i) => q.slice(0, i + 1)));

/** As many vendors more: their Latin letters are moved on along the alphabet, so that words stay as long and as like. */
function enlarged(index: CompiledSearch, times: number): CompiledSearch {
  const moved = (text: string, by: number) =>
    text.replace(/(?<=.)[a-z]/gu, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)));
  const vendors = Object.entries(index.vendors).flatMap(([slug, lines]) =>
    Array.from({ length: times }, (_, by) => {
      const own =
        by === 0
          ? lines
          : lines
              .split('\n')
              .map((line) => line[0] + moved(line.slice(1), by))
              .join('\n');
      return [by === 0 ? slug : `${slug}-${by}`, own] as const;
    }),
  );
  return { ...index, vendors: Object.fromEntries(vendors) };
}

function enlargedCatalogue(times: number): Catalogue {
  const copies = [...catalogue.vendors.values()].flatMap((vendor) =>
    Array.from({ length: times }, (_, by) => {
      const slug = by === 0 ? vendor.slug : `${vendor.slug}-${by}`;
      return [slug, { ...vendor, slug }] as const;
    }),
  );
  return { ...catalogue, vendors: new Map(copies) };
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);

console.log(
  '| record | index, gzipped | opening | p50 | p95 | p99 | slowest |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const times of [1, 16]) {
  const index = enlarged(compiled, times);
  const whole = enlargedCatalogue(times);
  const start = performance.now();
  const find = openSearch(index, whole);
  const opening = performance.now() - start;
  const rounds = Array.from({ length: ROUNDS }, () =>
    questions.map((question) => {
      const before = performance.now();
      find(question);
      return performance.now() - before;
    }),
  );
  // Other work on the machine slows some rounds, and another question in each.
  const took = questions.map((_, i) => median(rounds.map((round) => round[i] ?? 0))).sort((a, b) => a - b);
  const size = `${(gzipSync(JSON.stringify(index)).length / 1024).toFixed(1)} kB`;
  const row = [
    size,
    `${opening.toFixed(0)} ms`,
    ...[0.5, 0.95, 0.99, 1 - 1e-9].map((share) => `${at(took, share)} ms`),
  ];
  console.log(`| ${times === 1 ? 'as it is' : `${times} times`} | ${row.join(' | ')} |`);
}
