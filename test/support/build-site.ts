import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readRecord } from '../../tools/record.ts';
import { writeSite } from '../../tools/site/write-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the website. */
    site: string;
  }
}

/** Where the website of the tests claims to be. */
export const BASE = 'https://record.test/sub/path/';

/** Makes the website once for all tests of it, in a folder that no other run touches. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = fileURLToPath(new URL(`../../dist/site-${process.pid}`, import.meta.url));
  await writeSite(readRecord(), BASE, folder);
  project.provide('site', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
