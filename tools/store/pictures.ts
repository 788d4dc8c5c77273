import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/server.ts';
import { inLanguage } from '../gallery/languages.ts';
import { sitePage } from '../gallery/site-pages.ts';
import { takePictures } from '../gallery/take.ts';
import { framedScreen, screens } from './screens.ts';
import type { Theme } from './tiles.ts';

/** A page's window, in CSS px: narrow enough that its text can be read in a picture of 1280 px. */
const PAGE_WIDTH = 960;
const TALLEST = 560;

/** Takes each picture of the product in real Chromium, in both themes, into `folder`/light and `folder`/dark. Returns the files. */
export async function takeScreens(extension: string, folder: string): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'telltale-store-'));
  const english = inLanguage(extension, 'en');
  const web = await startLocalWeb((url) => sitePage(url));
  const files: string[] = [];
  try {
    for (const theme of ['light', 'dark'] as const satisfies readonly Theme[]) {
      mkdirSync(join(folder, theme), { recursive: true });
      const dark = theme === 'dark';
      const driver = await launch('chromium', {
        ...{ extension: english, web, dark, headless: true, grantsHosts: true },
        profile: join(place, theme),
      });
      try {
        for (const screen of screens()) {
          const [picture] = await takePictures(driver, { ...screen.state, tallest: TALLEST }, place, [PAGE_WIDTH]);
          if (picture === undefined) continue;
          const file = join(folder, theme, `${screen.file}.png`);
          writeFileSync(file, framedScreen(screen, picture.file, theme));
          files.push(file);
        }
      } finally {
        await driver.close();
      }
    }
  } finally {
    web.close();
    for (const folder of [place, english]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return files;
}
