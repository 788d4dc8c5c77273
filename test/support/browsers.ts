import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import { type Answer, type LocalWeb, startLocalWeb } from '../../tools/browser/server.ts';
import { inLanguage } from '../../tools/gallery/languages.ts';
import type {} from './build-packages.ts';

export type Stage = {
  /** The browser with the extension in it, fresh for each test unless a test restarts it. */
  driver: Driver;
  web: LocalWeb;
  /** Folder of the package. A test may only write into one of the journey's own (`ownPackage`). */
  extension: string;
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
    browsers = ['chromium', 'firefox'],
    language,
    ownPackage = false,
    ...more
  }: Pick<LaunchOptions, 'home' | 'dark' | 'grantsHosts' | 'keepsIntroduction'> & {
    answerOf?: (url: string) => Answer | null;
    /** Folder in src/_locales; English, or the browser's own language, where nothing is said. */
    language?: string;
    /** Whether the journey gets a copy of the package, which it may change. */
    ownPackage?: boolean;
    /** Both, unless a driver can only ask one of them. */
    browsers?: readonly BrowserName[];
  } = {},
) {
  describe.each(browsers)(`${title} in %s`, (name) => {
    const stage = {} as Stage;
    const profile = mkdtempSync(join(tmpdir(), 'telltale-e2e-'));
    let options: Omit<LaunchOptions, 'executable'>;
    beforeAll(async () => {
      stage.web = await startLocalWeb(answerOf);
      const shared = inject('packages')[name];
      stage.extension = language === undefined ? shared : inLanguage(shared, language);
      if (ownPackage) {
        stage.extension = `${shared}-${basename(profile)}`;
        cpSync(shared, stage.extension, { recursive: true });
      }
      options = {
        extension: stage.extension,
        web: stage.web,
        profile,
        headless: true,
        ...more,
      };
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
      if (stage.extension !== inject('packages')[name])
        rmSync(stage.extension, { recursive: true, force: true, maxRetries: 5 });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    declare(stage, name);
  });
}
