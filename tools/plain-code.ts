import type { BuildOptions } from 'vite';

type Bundling = { input?: string | Record<string, string>; output?: object };

/**
 * How code goes into the package: as a reviewer can read it. Names stay whole and each statement has its line. What
 * nobody calls is left out, as are comments, which the sources have. DECISIONS.md says what that costs.
 */
export const plainly = ({ input, output }: Bundling = {}) =>
  ({
    minify: false,
    modulePreload: false,
    rolldownOptions: {
      ...(input === undefined ? {} : { input }),
      output: { ...output, comments: false, minify: 'dce-only' },
    },
  }) satisfies BuildOptions;
