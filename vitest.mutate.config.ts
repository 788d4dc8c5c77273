import { defineConfig } from 'vitest/config';

/** The unit tests of the rules alone, for `npm run mutate`: those that read the sources as text would read the mutants. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/{house-rules,translations,locales,contrast,gallery-languages}.test.ts'],
  },
});
