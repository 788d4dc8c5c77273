import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import type { Driver } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { Answer, LocalWeb } from '../browser/server.ts';
import type { Shot } from './session.ts';
import { indexHtml, sheetHtml } from './sheet-html.ts';

/** Where the browsers find the sheets on the local web. */
const HERE = 'https://gallery.example/';
const WIDTH = 2200;
/** The tallest picture that both browsers draw. */
const TALLEST = 16_000;

/** A file of the gallery for the local web; null for every other address. */
export function sheetFile(url: string, out: string): Answer | null {
  if (!url.startsWith(HERE)) return null;
  const file = decodeURI(new URL(url).pathname).slice(1);
  if (file === 'favicon.ico') return { type: 'image/png', body: '' };
  return {
    type: extname(file) === '.png' ? 'image/png' : 'text/html; charset=utf-8',
    body: readFileSync(join(out, file)),
  };
}

/** A page and a picture for each view and language of one browser, and the page that leads to all. */
export async function drawSheets(
  browser: BrowserName,
  shots: readonly Shot[],
  web: LocalWeb,
  out: string,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'telltale-gallery-'));
  const driver = await launch(browser, { extension: null, web, headless: true, profile });
  const name = ({ state, language }: Shot) => `${state.view}-${browser}-${language}`;
  try {
    for (const sheet of new Set(shots.map(name))) {
      const own = shots.filter((shot) => name(shot) === sheet);
      writeFileSync(
        join(out, `${sheet}.html`),
        sheetHtml(sheet, own, (file) => relative(out, file)),
      );
      await drawSheet(driver, `${HERE}${sheet}.html`, join(out, `${sheet}.png`));
    }
  } finally {
    await driver.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  writeFileSync(join(out, 'index.html'), indexHtml(out));
}

async function drawSheet({ visit, tab }: Driver, address: string, file: string): Promise<void> {
  await tab.resize(WIDTH, 800);
  await visit(address);
  const height = await tab.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    return document.documentElement.scrollHeight;
  });
  await tab.resize(WIDTH, Math.min(height, TALLEST));
  await tab.screenshot(file);
}
