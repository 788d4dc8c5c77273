import { readFileSync } from 'node:fs';
import type { Answer } from './search-answers.ts';

/** What somebody types, and whom a person would expect; null where nobody on record is meant. */
export type LabelledQuery = { q: string; vendor: string | string[] | null; half: Half; from: string; line: number };

export type QueryScore = {
  /** Queries that mean somebody, and how many of them find them first, and among the first three. */
  asked: number;
  first: number;
  three: number;
  /** Queries that mean nobody, and how many of them are answered. */
  nobody: number;
  answered: number;
};

/** Shares that the search has to reach, on both halves. */
export const WANTED = { first: 0.95, three: 0.98, answered: 0.02 } as const;

/** What was tuned on was looked at while the rules were made; what was held out was not. */
export const HALVES = ['tuned', 'held out'] as const;
export type Half = (typeof HALVES)[number];

const QUERIES = new URL('../test/corpus/queries.jsonl', import.meta.url);

export const readQueries = (): LabelledQuery[] =>
  readFileSync(QUERIES, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, i) => ({ ...JSON.parse(line), line: i + 1 }));

/** The place of the first company that is meant, from 0; -1 where none is among the answers. */
export function placeIn({ vendor }: LabelledQuery, answers: readonly Answer[]): number {
  const meant = new Set(Array.isArray(vendor) ? vendor : [vendor]);
  return answers.findIndex((answer) => meant.has(answer.vendor));
}

export function scoreQueries(queries: readonly LabelledQuery[], ask: (q: string) => Answer[]): QueryScore {
  const score: QueryScore = { asked: 0, first: 0, three: 0, nobody: 0, answered: 0 };
  for (const query of queries) {
    const answers = ask(query.q);
    if (query.vendor === null) {
      score.nobody++;
      if (answers.length > 0) score.answered++;
      continue;
    }
    const place = placeIn(query, answers);
    score.asked++;
    if (place === 0) score.first++;
    if (place >= 0 && place < 3) score.three++;
  }
  return score;
}
