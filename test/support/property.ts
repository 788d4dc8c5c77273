import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** What `npm run fuzz` sets: how many times the inputs of `npm test`, the seed they come from, and where to count them. */
const { FUZZ_TIMES = '1', FUZZ_SEED = '20261128', FUZZ_REPORT } = process.env;

/**
 * Declares a test that tries a rule on `runs` inputs and shows the smallest one that breaks it. `check` throws, or
 * returns false. `npm test` tries the same inputs each time, so that it never fails by chance.
 */
export function property<Input>(
  title: string,
  runs: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => unknown,
) {
  // An hour ends a hang of the long form, the usual half minute one of `npm test`.
  test(title, { timeout: FUZZ_REPORT === undefined ? 30_000 : 3_600_000 }, ({ task }) => {
    const numRuns = Math.max(1, Math.round(runs * Number(FUZZ_TIMES)));
    const found = fc.check(
      fc.property(inputs, (input) => check(input) !== false),
      { numRuns, seed: Number(FUZZ_SEED) },
    );
    if (FUZZ_REPORT !== undefined) {
      const row = { file: task.file.name, title, inputs: found.numRuns, failed: found.failed };
      appendFileSync(FUZZ_REPORT, `${JSON.stringify(row)}\n`);
    }
    if (found.failed) expect.fail(fc.defaultReportMessage(found) ?? title);
  });
}
