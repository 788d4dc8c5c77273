import { writeFileSync } from 'node:fs';
import { argumentsOf } from './arguments.ts';
import { outcomesOf } from './bench/goals.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { machine, outcomeTable, tableOf } from './bench/report.ts';
import { disagreements } from './bench/verify.ts';

const HELP = `npm run bench -- [--sizes 100,10000] [--json FILE] [--verify MILLIONS]
  Times the host index side by side with what one would use instead, on made-up lists, and says what became of the goals.
  --sizes   numbers of domains (100,10000,100000,1000000: about two minutes)
  --json    writes every sample to a file
  --verify  times nothing; asks the host index so many million questions at each size and compares with a plain walk`;

const { values } = argumentsOf(HELP, {
  sizes: { type: 'string', default: '100,10000,100000,1000000' },
  json: { type: 'string' },
  verify: { type: 'string' },
});
const sizes = values.sizes.split(',').map(Number);
const millions = Number(values.verify ?? 0);

const isUsable = sizes.every((size) => Number.isInteger(size) && size > 0) && millions >= 0;

if (!isUsable) process.exitCode = 1;
if (values.help || !isUsable) console.log(HELP);
else if (values.verify !== undefined) verify();
else await bench();

function verify(): void {
  for (const size of sizes) {
    const wrong = disagreements(size, millions * 1e6, size);
    console.log(`${size.toLocaleString('en')} domains, ${millions} million questions: ${wrong.length} disagreements`);
    for (const question of wrong.slice(0, 20)) console.log(`  ${question}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

async function bench(): Promise<void> {
  console.log(`${machine()}\n`);
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const measurement = await measure(size);
    measurements.push(measurement);
    console.log(`${tableOf(measurement)}\n`);
    for (const [title, queries] of Object.entries(measurement.wrong)) {
      console.log(`${title} answers wrongly: ${queries.join(', ')}\n`);
      process.exitCode = 1;
    }
  }
  const outcomes = measurements.flatMap(outcomesOf);
  if (outcomes.length > 0) console.log(outcomeTable(outcomes));
  const written = { machine: machine(), date: new Date().toISOString(), measurements, outcomes };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(written, null, 1)}\n`);
}
