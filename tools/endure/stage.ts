import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, until } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { type Answer, startLocalWeb } from '../browser/server.ts';

/** Runs something in a browser with a profile of its own, and clears away after it. */
export async function onStage<Result>(
  name: BrowserName,
  extension: string,
  answerOf: (url: string) => Answer | null,
  act: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const web = await startLocalWeb(answerOf);
  const profile = mkdtempSync(join(tmpdir(), 'telltale-endure-'));
  try {
    const driver = await launch(name, { extension, web, profile, headless: true, grantsHosts: true });
    try {
      return await act(driver);
    } finally {
      await driver.close();
    }
  } finally {
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * What the browser reported of errors that nobody handled, and whether it would have reported one in the worker and one in a
 * page: at the end both are planted. Where both are pages, as in Firefox, by a script that is none.
 */
export async function problemsOf(driver: Driver): Promise<{ problems: string[]; canReport: boolean }> {
  const problems = await driver.problems();
  // The worker may be the one that was killed last: a page wakes it.
  await driver.visit('https://www.mi.com/planted');
  const plant = driver.name === 'chromium' ? rejectUnhandled : loadNoScript;
  await until('the worker to answer', () => driver.inWorker(plant, true));
  await driver.hub.evaluate(loadNoScript, false);
  const all = () => driver.problems();
  const canReport = await until('what was planted', async () => (await all()).length >= problems.length + 2).catch(
    () => false,
  );
  return { problems, canReport };
}

const rejectUnhandled = (): boolean => {
  void Promise.reject(new Error('planted'));
  return true;
};

/** Has a page load the worker's script, which is a module, as if it was none. */
const loadNoScript = (isWorker: boolean): boolean => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { document: page } = isWorker ? api.extension.getBackgroundPage() : globalThis;
  const { service_worker: worker, scripts } = api.runtime.getManifest().background;
  const script = page.createElement('script');
  // Firefox gives the whole address.
  script.src = new URL(worker ?? scripts[0], api.runtime.getURL('/')).href;
  page.head.append(script);
  return true;
};
