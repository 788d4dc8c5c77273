import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { machine } from './bench/report.ts';
import type { Task } from './hostile/child.ts';
import { missedLine, tableOf, writeTable } from './hostile/report.ts';
import type { Row } from './hostile/row.ts';

const HELP = `npm run hostile [-- --only NAME] [--length CHARACTERS] [--write]
  Gives hostile text of many shapes to everything that reads text from outside, and ends with 1 where the time grows
  faster than the text or a megabyte takes too long. Some twenty minutes.
  --only    the readers whose name holds this
  --length  of the longer text of each pair (1000000)
  --write   puts the table into docs/reliability.md, where all goals are met`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    length: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

/**
 * Memory for all that one reading makes, kept from one to the next. Else the ratio is not the code's: the collector copies
 * what does not fit, and the C library asks the system for each large text anew.
 */
const ROOM = {
  flags: ['--min-semi-space-size=128', '--max-semi-space-size=128'],
  env: { MALLOC_MMAP_THRESHOLD_: '4294967296', MALLOC_TRIM_THRESHOLD_: '4294967296' },
};

if (values.help) console.log(HELP);
else await run({ only: values.only, length: Number(values.length) }, values.write);

async function run(task: Task, write: boolean): Promise<void> {
  const found = new Map<string, Row>();
  const child = fork(new URL('./hostile/child.ts', import.meta.url), [JSON.stringify(task)], {
    execArgv: [...ROOM.flags, '--import', 'tsx'],
    env: { ...process.env, ...ROOM.env },
  });
  child.on('message', (message) => {
    const row = message as Row;
    found.set(row.reader, row);
    console.error(`${row.reader}: ${row.slowest.ms.toFixed(0)} ms, ${row.steepest.ratio.toFixed(1)} times`);
  });
  const [code] = await once(child, 'exit');
  const rows = [...found.values()];
  console.log(tableOf(rows));
  const missed = rows.flatMap((row) => row.missed.map((worst) => missedLine(row.reader, worst)));
  for (const line of missed) console.log(line);
  if (code !== 0 || rows.length === 0 || missed.length > 0) process.exitCode = 1;
  else if (write) writeTable(tableOf(rows), machine());
}
