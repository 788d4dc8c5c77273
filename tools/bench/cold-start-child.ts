/**
 * `node --expose-gc --import tsx cold-start-child.ts CONTENDER FILE HOST`: loads a list in a process that has never
 * matched anything, as a browser's worker does when it wakes up. Reading the file does not count. Prints a `ColdStart`.
 */
import { readFileSync } from 'node:fs';
import { type ContenderName, contender } from './contenders.ts';
import type { Engine } from './engine.ts';

export type ColdStart = { loadMs: number; firstMatchMs: number; retainedBytes: number };

const [name, file = '', host = ''] = process.argv.slice(2);
const { load } = await contender(name as ContenderName);

/** Out here, so that it is alive while memory is measured, and `start` is over, so that nothing else is. */
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

async function heldBytes(): Promise<number> {
  // Twice and a turn of the event loop: the memory of typed arrays is given back after the collection that finds them.
  for (let collection = 0; collection < 2; collection++) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = await heldBytes();
const times = await start();
const sample: ColdStart = { ...times, retainedBytes: (await heldBytes()) - before };
console.log(JSON.stringify(sample));
