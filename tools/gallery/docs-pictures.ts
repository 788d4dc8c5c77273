import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/server.ts';
import { PAGE_STATES } from './page-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import type { View } from './state.ts';
import { takePictures } from './take.ts';

const DOCS = fileURLToPath(new URL('../../docs/design/', import.meta.url));

/** Wide enough for the table, and as narrow as a page of documents. */
const WIDTH = 940;

/** The pictures in docs/design, by the state they show. */
const PICTURES: readonly { file: string; view: View; name: string; dark?: true; tallest?: number }[] = [
  { file: 'popup-light.png', view: 'popup', name: 'serious' },
  { file: 'popup-dark.png', view: 'popup', name: 'serious', dark: true },
  { file: 'library.png', view: 'library', name: 'table', tallest: 620 },
  { file: 'compare.png', view: 'library', name: 'compare', tallest: 700 },
];

/** Takes the documents' pictures anew, in Chromium and English; returns the files. */
export async function takeDocsPictures(extension: string, web: LocalWeb): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'telltale-docs-'));
  try {
    for (const dark of [false, true]) {
      const profile = join(place, dark ? 'dark' : 'light');
      const driver = await launch('chromium', { extension, web, dark, headless: true, profile });
      try {
        for (const { file, tallest, ...wanted } of PICTURES.filter((picture) => (picture.dark ?? false) === dark)) {
          const state = [...POPUP_STATES, ...PAGE_STATES].find(
            ({ view, name }) => view === wanted.view && name === wanted.name,
          );
          if (state === undefined) throw new Error(`There is no state ${wanted.name} of ${wanted.view}.`);
          const [picture] = await takePictures(driver, { ...state, ...(tallest && { tallest }) }, place, [WIDTH]);
          if (picture !== undefined) copyFileSync(picture.file, join(DOCS, file));
        }
      } finally {
        await driver.close();
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
  return PICTURES.map(({ file }) => DOCS + file);
}
