import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { record } from './tools/record-plugin.ts';

const fakeBrowser = fileURLToPath(new URL('./test/support/fake-browser.ts', import.meta.url));

/**
 * One project a suite, so that each can be run and counted by itself: `npx vitest run --project unit`. By itself vitest
 * leaves one processor free, which of two is half.
 */
const suite = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], maxWorkers: availableParallelism(), ...more },
});

/** Files that change nothing but what is their own, or undo it, share what they import. */
const PURE = { isolate: false };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [record()],
  test: {
    // Far from what any test takes: it ends a hang, also on a busy machine.
    testTimeout: 60_000,
    projects: [
      suite('unit', PURE),
      {
        ...suite('component', { ...PURE, environment: 'happy-dom', setupFiles: ['test/support/component.ts'] }),
        // Importing the polyfill outside a browser throws.
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
      },
      suite('data', PURE),
      // Each starts DNS servers of its own.
      suite('resolvers', { testTimeout: 60_000 }),
      suite('site', { globalSetup: ['test/support/build-site.ts'], testTimeout: 120_000, hookTimeout: 120_000 }),
      suite('dist', { testTimeout: 120_000, hookTimeout: 120_000 }),
      suite('e2e', {
        globalSetup: ['test/support/build-packages.ts', 'test/support/build-site.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // Each browser is a handful of processes: more of them at once take as long, and come late.
        maxWorkers: 2,
        // What a busy machine keeps waiting does not come late twice; `npm test` names what did once. Nothing else gets a
        // second try: what leaked, got lost or got in once in two times did so.
        retry: { count: 1, condition: /^Waited \d+ ms in vain/ },
      }),
      // What a policy for the whole machine says would hold in every other browser too.
      suite('e2e-alone', {
        globalSetup: ['test/support/build-packages.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        maxWorkers: 1,
      }),
    ],
  },
});
