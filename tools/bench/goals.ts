import type { Question } from './matching.ts';
import type { Measurement, Row } from './measure.ts';
import { median, ratioOf } from './statistics.ts';

type Measure = 'cold start' | 'miss, host' | 'miss, URL' | 'bytes';
type Rival = 'Set' | 'HNTrie';

/** How many times as much a rival takes, by number of domains. */
const GOALS: Record<number, [measure: Measure, rival: Rival, goal: number][]> = {
  10000: [
    ['cold start', 'Set', 2],
    ['cold start', 'HNTrie', 1.5],
    ['miss, host', 'Set', 2],
    ['miss, host', 'HNTrie', 2],
    ['miss, URL', 'Set', 8],
    ['bytes', 'HNTrie', 3],
  ],
  100000: [
    ['cold start', 'Set', 15],
    ['cold start', 'HNTrie', 4],
    ['miss, host', 'Set', 4],
    ['miss, host', 'HNTrie', 3],
    ['miss, URL', 'Set', 8],
    ['bytes', 'HNTrie', 3],
  ],
  1000000: [
    ['cold start', 'Set', 100],
    ['cold start', 'HNTrie', 10],
    ['miss, host', 'Set', 5],
    ['miss, host', 'HNTrie', 5],
    ['miss, URL', 'Set', 6],
    ['bytes', 'HNTrie', 3],
  ],
};

export type Outcome = { size: number; measure: Measure; rival: Rival; goal: number; reached: number };

/** What became of the goals for a size. Against HNTrie the better of its two builds counts. */
export function outcomesOf({ size, rows }: Measurement): Outcome[] {
  const own = rows['host-index'] as Row;
  const rivals = { Set: [rows.set as Row], HNTrie: [rows.hntrie as Row, rows['hntrie-wasm'] as Row] };
  return (GOALS[size] ?? []).map(([measure, rival, goal]) => {
    const ratios = rivals[rival].map((row) => ratio(measure, row, own));
    return { size, measure, rival, goal, reached: Math.min(...ratios) };
  });
}

function ratio(measure: Measure, row: Row, own: Row): number {
  if (measure === 'bytes') return (row.bytes ?? 0) / (own.bytes ?? 0);
  if (measure === 'cold start') return coldStartRatio(row, own);
  return matchRatio(measure === 'miss, URL' ? 'urlMiss' : 'hostMiss', row, own);
}

export function matchRatio(question: Question, row: Row, own: Row): number {
  return ratioOf(row.matches[question] ?? [], own.matches[question] ?? []);
}

/** Milliseconds from stored bytes to the answer to a first question. */
export function coldStartMs(row: Row): number[] {
  return row.coldStarts.map(({ loadMs, firstMatchMs }) => loadMs + firstMatchMs);
}

export function coldStartRatio(row: Row, own: Row): number {
  return ratioOf(coldStartMs(row), coldStartMs(own));
}

export function retainedBytes(row: Row): number {
  return median(row.coldStarts.map((sample) => sample.retainedBytes));
}
