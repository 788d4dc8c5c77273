import { parseArgs } from 'node:util';
import { isWithin, measure, type Reading } from './hostile/measure.ts';
import { readers } from './hostile/readers.ts';
import { SHAPES } from './hostile/shapes.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, shape: { type: 'string' }, length: { type: 'string', default: '1000000' } },
});
for (const [name, variants] of Object.entries(readers())) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  let worst: (Reading & { shape: string; v: number }) | null = null;
  const missed: string[] = [];
  variants.forEach((reader, v) => {
    for (const [shape, make] of Object.entries(SHAPES)) {
      if (values.shape !== undefined && shape !== values.shape) continue;
      let reading: Reading;
      try {
        reading = measure(reader, make, Number(values.length));
      } catch (error) {
        missed.push(`${v} ${shape} throws ${error}`);
        continue;
      }
      if (!isWithin(reading))
        missed.push(`${v} ${shape}: ${reading.ms.toFixed(0)} ms at ${reading.length}, x${reading.ratio.toFixed(1)}`);
      if (worst === null || reading.ms > worst.ms) worst = { ...reading, shape, v };
    }
  });
  const w = worst as unknown as Reading & { shape: string; v: number };
  console.log(`${name}: worst ${w.ms.toFixed(1)} ms (${w.shape} ${w.v}) x${w.ratio.toFixed(1)}`);
  for (const m of missed) console.log(`    ${m}`);
}
