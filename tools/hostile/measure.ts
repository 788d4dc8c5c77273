import type { Reader } from './readers.ts';

/** What the time may grow by where the text grows fourfold, and what a megabyte may take. */
export const GOALS = { ratio: 6, ms: 250 };

/** A text of four times as many characters is read within this, or its ratio says more of the clock than of the code. */
const TELLING_MS = 8;
/** A slow moment of the machine only ever adds: so often it is tried again before a goal counts as missed. */
const TRIES = 7;

const HOPELESS_MS = 5 * GOALS.ms;

/** `ms` for `length` characters, `ratio` to what a quarter of them took; 0 where that is too little to measure. */
export type Reading = { length: number; ms: number; ratio: number };

/** The least of what some runs took at a length and at a quarter of it. Shorter texts come first, lest it take hours. */
export function measure(reader: Reader, shape: (length: number) => string, length: number): Reading {
  for (const part of [64, 16]) {
    const reading = attempt(reader, shape, length / part);
    if (reading.ms > GOALS.ms) return reading;
  }
  return attempt(reader, shape, length);
}

/** The same without the shorter texts before. */
export function attempt(reader: Reader, shape: (length: number) => string, length: number, goals = GOALS): Reading {
  let [quarter, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let reading = { length, ms: 0, ratio: 0 };
  for (let i = 0; i < TRIES; i++) {
    whole = Math.min(whole, timeOf(reader, shape, length));
    const tells = whole >= TELLING_MS;
    if (tells) quarter = Math.min(quarter, timeOf(reader, shape, length / 4));
    reading = { length, ms: whole, ratio: tells ? whole / quarter : 0 };
    if (isWithin(reading, goals) || whole > HOPELESS_MS) break;
  }
  return reading;
}

export const isWithin = ({ ms, ratio }: Reading, goals = GOALS): boolean => ratio <= goals.ratio && ms <= goals.ms;

/**
 * The lesser of two clocks: the one on the wall counts what other processes took, the processor's what threads that collect garbage did at the same time.
 */
function timeOf({ read, copies }: Reader, shape: (length: number) => string, length: number): number {
  const text = flat(shape(Math.floor(length / copies)));
  const before = process.cpuUsage();
  const start = performance.now();
  read(text);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

/** Texts put together lazily would be copied at their first reading, and the reader would pay for it. */
function flat(text: string): string {
  text.charCodeAt(text.length >> 1);
  return text;
}
