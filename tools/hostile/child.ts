import { readers } from './readers.ts';
import { rowOf } from './row.ts';

/** What the process is given, as JSON: `only` the readers whose name holds this. It sends its parent a row for each. */
export type Task = { only: string; length: number };

const { only, length } = JSON.parse(process.argv[2] ?? '') as Task;
for (const [name, variants] of Object.entries(readers())) {
  if (name.includes(only)) process.send?.(rowOf(name, variants, length));
}
process.disconnect();
