import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/server.ts';
import { GECKO_ID } from '../manifest.ts';
import type { State } from './state.ts';
import { type Picture, takePictures } from './take.ts';

/** One run of one browser: what stays the same in all its pictures. */
export type Session = {
  browser: BrowserName;
  language: string;
  dark: boolean;
  /** Whether an organisation's policy holds: in Firefox alone, which reads one from its home folder. */
  managed: boolean;
  states: readonly State[];
};

export type Shot = Picture & Pick<Session, 'browser' | 'language' | 'dark'>;

const POLICY = {
  loudness: 'count',
  mutes: ['oneplus'],
  locked: ['ownList', 'lists', 'mutes', 'syncs', 'keepsReadMarks'],
  lists: [{ name: 'Blocked shops', level: 'serious', domains: ['shop.example # fake goods'] }],
};

/** Takes the pictures of a session. A state that fails is reported and leaves no picture; the others go on. */
export async function runSession(
  { browser, language, dark, managed, states }: Session,
  extension: string,
  web: LocalWeb,
  out: string,
): Promise<{ shots: Shot[]; failures: string[] }> {
  const folder = join(out, browser, language, dark ? 'dark' : 'light');
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(tmpdir(), 'telltale-gallery-'));
  if (managed) {
    mkdirSync(join(place, 'home/.mozilla/managed-storage'), { recursive: true });
    writeFileSync(
      join(place, `home/.mozilla/managed-storage/${GECKO_ID}.json`),
      JSON.stringify({ name: GECKO_ID, description: 'Telltale', type: 'storage', data: POLICY }),
    );
  }
  const home = managed ? { home: join(place, 'home') } : {};
  const driver = await launch(browser, {
    ...{ extension, web, dark, headless: true, grantsHosts: true, profile: join(place, 'profile') },
    ...home,
  });
  const shots: Shot[] = [];
  const failures: string[] = [];
  try {
    for (const state of states) {
      try {
        const pictures = await takePictures(driver, state, folder);
        shots.push(...pictures.map((picture) => ({ ...picture, browser, language, dark })));
      } catch (error) {
        failures.push(`${browser} ${language} ${state.view} ${state.name}: ${error}`);
      }
    }
  } finally {
    await driver.close();
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
  return { shots, failures };
}
