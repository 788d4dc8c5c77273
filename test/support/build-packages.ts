import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildPackage, TEST_KEY } from '../../tools/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the unpacked test package of each browser. */
    packages: { chromium: string; firefox: string };
  }
}

/** Builds the packages that journeys run with, once for all of them, in folders that no other run touches. */
export async function setup(project: TestProject): Promise<() => void> {
  const chromium = await buildPackage('chrome', `dist/e2e-${process.pid}-chromium`, TEST_KEY);
  const firefox = await buildPackage('firefox', `dist/e2e-${process.pid}-firefox`, TEST_KEY);
  project.provide('packages', { chromium, firefox });
  return () => {
    for (const folder of [chromium, firefox]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
