/**
 * `node --expose-gc --import tsx cold-start-child.ts CONTENDER FILE HOST`: loads a list in a process that has never
 * matched anything, as a browser's worker does when it wakes up. Reading the file does not count. Prints a `ColdStart`.
 */
import { readFileSync } from 'node:fs';
import { type ContenderName, contender, type Engine } from './engine.ts';

export type ColdStart = { loadMs: number; firstMatchMs: number; retainedBytes: number };

const [name, file = '', host = ''] = process.argv.slice(2);
const { load } = await contender(name as ContenderName);

/** Keeps the engine, and nothing that it does not hold itself, alive while memory is measured. */
let engine: Engine | undefined;

async function start(): Promise<Omit<ColdStart, 'retainedBytes'>> {
  // A copy, because small files come in a buffer that is larger than they are.
  const bytes = new Uint8Array(readFileSync(file));
  const started = performance.now();
  engine = await load(bytes);
  const loaded = performance.now();
  const found = engine.matchesHost?.(host) ?? engine.matchesUrl?.(`https://${host}/`);
  const matched = performance.now();
  if (!found) throw new Error(`${name} does not find ${host}`);
  return { loadMs: loaded - started, firstMatchMs: matched - loaded };
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = heldBytes();
const times = await start();
const sample: ColdStart = { ...times, retainedBytes: heldBytes() - before };
console.log(JSON.stringify(sample), engine === undefined ? '' : ' ');
