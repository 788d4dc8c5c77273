import { timeColdStarts } from './cold-start.ts';
import type { ColdStart } from './cold-start-child.ts';
import { CONTENDERS, type ContenderName, contender } from './contenders.ts';
import type { Engine } from './engine.ts';
import { listOf } from './hosts.ts';
import { FLOORS, type MatchSamples, queriesFor, timeMatches, wrongAnswers } from './matching.ts';

const LIST_SEED = 20_261_121;

export type Row = {
  title: string;
  matches: MatchSamples;
  /** Empty for a floor, which holds no list. */
  coldStarts: ColdStart[];
  buildMs?: number;
  bytes?: number;
};

export type Measurement = {
  size: number;
  meanLength: number;
  rows: Partial<Record<ContenderName | keyof typeof FLOORS, Row>>;
  /** Of each contender that erred, a few of the queries. */
  wrong: Record<string, string[]>;
};

/** Measures all contenders on one list of `size` made-up domains. */
export async function measure(size: number): Promise<Measurement> {
  const list = listOf(size, LIST_SEED);
  const queries = queriesFor(list, LIST_SEED + size);
  const stored = new Map<ContenderName, Uint8Array>();
  const engines = new Map<ContenderName | keyof typeof FLOORS, Engine>();
  const rows: Measurement['rows'] = {};
  const wrong: Measurement['wrong'] = {};
  for (const name of CONTENDERS) {
    const { title, syntax, build } = await contender(name);
    const text = syntax === 'plain' ? list.join('\n') : list.map((domain) => `||${domain}^`).join('\n');
    const start = performance.now();
    const engine = await build(text);
    const buildMs = performance.now() - start;
    const bytes = await engine.toBytes();
    stored.set(name, bytes);
    engines.set(name, engine);
    rows[name] = { title, buildMs, bytes: bytes.length, matches: {}, coldStarts: [] };
    const errors = wrongAnswers(engine, queries);
    if (errors.length > 0) wrong[title] = errors.slice(0, 5);
  }
  for (const [name, floor] of Object.entries(FLOORS)) {
    engines.set(name as keyof typeof FLOORS, floor);
    rows[name as keyof typeof FLOORS] = { title: name, matches: {}, coldStarts: [] };
  }
  for (const [name, matches] of timeMatches(engines, queries)) Object.assign(rows[name] ?? {}, { matches });
  for (const [name, coldStarts] of timeColdStarts(stored, list[size >> 1] as string)) {
    Object.assign(rows[name] ?? {}, { coldStarts });
  }
  const meanLength = list.join('').length / size;
  return { size, meanLength, rows, wrong };
}
