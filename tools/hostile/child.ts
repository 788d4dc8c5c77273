import { readers } from './readers.ts';
import { type Measured, measureAll, measureMissed, type Row, rowOf } from './row.ts';

/**
 * The process is given, as JSON, `only` the readers whose name holds this. It sends its parent a row for each, and a
 * second one that replaces the first for each that missed a goal.
 */
export type Task = { only: string; length: number };

const { only, length } = JSON.parse(process.argv[2] ?? '') as Task;
const missed = new Map<string, Measured[]>();
const send = (row: Row) => process.send?.(row);
for (const [name, variants] of Object.entries(readers())) {
  if (!name.includes(only)) continue;
  const measured = measureAll(variants, length);
  const row = rowOf(name, measured);
  if (row.missed.length > 0) missed.set(name, measured);
  send(row);
}
for (const [name, measured] of missed) send(rowOf(name, measureMissed(measured, length)));
process.disconnect();
