import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import { type Answer, type LocalWeb, startLocalWeb } from '../../tools/browser/server.ts';
import { buildPackage, TEST_KEY } from '../../tools/build.ts';

export type Stage = {
  /** The browser with the extension in it, fresh for each test unless a test restarts it. */
  driver: Driver;
  web: LocalWeb;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** The same after a power cut. */
  crash(): Promise<void>;
};

/**
 * Declares a journey in real Chromium and in real Firefox. The browser starts once for the journey; its web is a
 * local server that answers for every host.
 */
export function journey(
  title: string,
  declare: (stage: Stage, name: BrowserName) => void,
  {
    answerOf,
    ...more
  }: Pick<LaunchOptions, 'home' | 'grantsHosts' | 'keepsIntroduction'> & {
    answerOf?: (url: string) => Answer | null;
  } = {},
) {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    const stage = {} as Stage;
    const profile = mkdtempSync(join(tmpdir(), 'telltale-e2e-'));
    let options: Omit<LaunchOptions, 'executable'>;
    let extension = '';
    beforeAll(async () => {
      // A folder of its own: a run at the same time must not pull the extension from under this one.
      extension = await buildPackage(
        name === 'chromium' ? 'chrome' : 'firefox',
        `dist/e2e-${process.pid}-${name}`,
        TEST_KEY,
      );
      stage.web = await startLocalWeb(answerOf);
      options = { extension, web: stage.web, profile, headless: true, ...more };
      stage.driver = await launch(name, options);
      const again = async (end: () => Promise<void>) => {
        await end();
        stage.driver = await launch(name, options);
      };
      stage.restart = () => again(() => stage.driver.close());
      stage.crash = () => again(() => stage.driver.kill());
    });
    afterAll(async () => {
      await stage.driver?.close();
      stage.web?.close();
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    declare(stage, name);
  });
}
