/**
 * How code goes into the package: as a reviewer can read it. Names stay whole and each statement has its line. What
 * nobody calls is left out, as are comments, which the sources have. DECISIONS.md says what that costs.
 */
export const PLAIN = { comments: false, minify: 'dce-only' } as const;
