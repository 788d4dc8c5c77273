import { expect, test } from 'vitest';
import { attempt, isWithin } from '../../../tools/hostile/measure.ts';
import { readers } from '../../../tools/hostile/readers.ts';
import { SHAPES } from '../../../tools/hostile/shapes.ts';

/** Where the time grows with the square of the length, it grows sixteenfold; else fourfold, and a slow moment adds. */
const GOALS = { ratio: 10, ms: Number.POSITIVE_INFINITY };
const LENGTH = 16_000;

const all = Object.entries(readers());

test('there are at least 30 shapes of hostile text, each as long as it is asked to be', () => {
  expect(Object.keys(SHAPES).length).toBeGreaterThanOrEqual(30);
  for (const [name, shape] of Object.entries(SHAPES)) {
    expect(Math.abs(shape(4000).length - 4000), name).toBeLessThanOrEqual(64);
  }
});

test.each(all)('%s: four times the text takes no sixteen times as long', (_, variants) => {
  const steep = variants.flatMap((variant) =>
    Object.entries(SHAPES).flatMap(([shape, make]) => {
      const reading = attempt(variant, make, LENGTH, GOALS);
      return isWithin(reading, GOALS) ? [] : [`${shape}: ${reading.ratio.toFixed(1)} times`];
    }),
  );
  expect(steep).toEqual([]);
});
