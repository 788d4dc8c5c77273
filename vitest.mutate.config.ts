import { defineConfig } from 'vitest/config';

/** The unit tests that `npm run mutate` asks of: those that read the sources as text would read the mutants. */
const { MUTATE_TESTS = 'test/unit/**/*.test.ts' } = process.env;

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A few hundred inputs: what they show of a mutant, they show soon.
    env: { FUZZ_TIMES: '0.05' },
    include: MUTATE_TESTS.split(' '),
    exclude: ['test/unit/{house,import}-rules.test.ts', 'test/unit/{ui,tools}/**'],
  },
});
