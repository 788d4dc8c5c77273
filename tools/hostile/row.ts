import { isWithin, measure, type Reading } from './measure.ts';
import type { Reader } from './readers.ts';
import { SHAPES } from './shapes.ts';

export type Worst = Reading & { shape: string };

/** What became of one reader: its slowest text and the one whose time grows the most, and each that missed a goal. */
export type Row = { reader: string; texts: number; slowest: Worst; steepest: Worst; missed: Worst[] };

/** One text, given to one of the variants of a reader. */
export type Measured = { variant: Reader; worst: Worst };

const NOTHING: Worst = { length: 0, ms: 0, ratio: 0, shape: '' };

/** Measures one reader, in all its variants, on all shapes. `length` is how long the longer text is, in characters. */
export function measureAll(variants: readonly Reader[], length: number): Measured[] {
  return variants.flatMap((variant) =>
    Object.entries(SHAPES).map(([shape, make]) => ({ variant, worst: { ...measure(variant, make, length), shape } })),
  );
}

/** Measures again what missed a goal, and keeps what is within it: a slow moment of the machine can outlast all tries. */
export function measureMissed(measured: readonly Measured[], length: number): Measured[] {
  return measured.map((one) => {
    const make = SHAPES[one.worst.shape];
    if (isWithin(one.worst) || make === undefined) return one;
    const reading = measure(one.variant, make, length);
    return isWithin(reading) ? { ...one, worst: { ...reading, shape: one.worst.shape } } : one;
  });
}

export function rowOf(reader: string, measured: readonly Measured[]): Row {
  const row: Row = { reader, texts: measured.length, slowest: NOTHING, steepest: NOTHING, missed: [] };
  for (const { worst } of measured) {
    if (worst.ms > row.slowest.ms) row.slowest = worst;
    if (worst.ratio > row.steepest.ratio) row.steepest = worst;
    if (!isWithin(worst)) row.missed.push(worst);
  }
  return row;
}
