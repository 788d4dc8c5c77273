import { defineConfig } from 'vitest/config';

/** The unit tests of the rules alone, for `npm run mutate`: those that read the sources as text would read the mutants. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A tenth of the inputs: what they show of a mutant, they show soon.
    env: { FUZZ_TIMES: '0.1' },
    include: ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/{house-rules,translations,locales,contrast,gallery-languages}.test.ts'],
  },
});
