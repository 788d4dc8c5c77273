import { isWithin, measure, type Reading } from './measure.ts';
import type { Reader } from './readers.ts';
import { SHAPES } from './shapes.ts';

export type Worst = Reading & { shape: string };

/** What became of one reader: its slowest text and the one whose time grows the most, and each that missed a goal. */
export type Row = { reader: string; texts: number; slowest: Worst; steepest: Worst; missed: Worst[] };

const NOTHING: Worst = { length: 0, ms: 0, ratio: 0, shape: '' };

/** Measures one reader, in all its variants, on all shapes. `length` is how long the longer text is, in characters. */
export function rowOf(reader: string, variants: readonly Reader[], length: number): Row {
  const row: Row = { reader, texts: 0, slowest: NOTHING, steepest: NOTHING, missed: [] };
  for (const variant of variants) {
    for (const [shape, make] of Object.entries(SHAPES)) {
      const reading = { ...measure(variant, make, length), shape };
      row.texts += 1;
      if (reading.ms > row.slowest.ms) row.slowest = reading;
      if (reading.ratio > row.steepest.ratio) row.steepest = reading;
      if (!isWithin(reading)) row.missed.push(reading);
    }
  }
  return row;
}
