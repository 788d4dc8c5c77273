import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../../tools/browser/server.ts';
import { buildPackage, TEST_KEY } from '../../tools/build.ts';

export type Stage = {
  /** The browser with the extension in it, fresh for each test unless a test restarts it. */
  driver: Driver;
  web: LocalWeb;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
};

/**
 * Declares a journey in real Chromium and in real Firefox. The browser starts once for the journey; its web is a
 * local server that answers for every host.
 */
export function journey(
  title: string,
  declare: (stage: Stage, name: BrowserName) => void,
  more: { home?: string } = {},
) {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    const stage = {} as Stage;
    const profile = mkdtempSync(join(tmpdir(), 'telltale-e2e-'));
    let options: Omit<LaunchOptions, 'executable'>;
    beforeAll(async () => {
      const extension = await buildPackage(name === 'chromium' ? 'chrome' : 'firefox', `dist/test-${name}`, TEST_KEY);
      stage.web = await startLocalWeb();
      options = { extension, web: stage.web, profile, headless: true, ...more };
      stage.driver = await launch(name, options);
      stage.restart = async () => {
        await stage.driver.close();
        stage.driver = await launch(name, options);
      };
    });
    afterAll(async () => {
      await stage.driver?.close();
      stage.web?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    declare(stage, name);
  });
}
