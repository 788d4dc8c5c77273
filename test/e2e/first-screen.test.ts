import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type DrivenPage, type Driver, until } from '../../tools/browser/driver.ts';
import { launch } from '../../tools/browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../../tools/browser/server.ts';
import { settle } from '../../tools/gallery/acts.ts';
import { inLanguage } from '../../tools/gallery/languages.ts';
import type {} from '../support/build-packages.ts';

/** The height that no browser gives a popup more than, in CSS pixels. */
const SCREEN = 600;

/** Vendors with much and with little on record, owned ones, brands, a product in a shop and an app in a store. */
const PAGES = [
  'https://www.mi.com/',
  'https://www.samsung.com/',
  'https://www.apple.com/',
  'https://www.meta.com/',
  'https://www.tiktok.com/',
  'https://ring.com/',
  'https://www.fitbit.com/',
  'https://www.motorola.com/',
  'https://www.kaspersky.com/',
  'https://www.telekom.com/',
  'https://play.google.com/store/apps/details?id=com.zhiliaoapp.musically',
  'https://www.amazon.com/Echo-Dot-5th-Gen/dp/B09B8V1LZ3',
];

/** Long words, another direction, tall letters, and scripts that break anywhere. */
const LANGUAGES = ['en', 'de', 'ar', 'hi', 'zh_CN', 'zh_TW', 'ja', 'ko', 'ru'];

/** What the first screen holds, by where it is, once it stands still; `foot` is what covers the rest. */
async function measured(popup: DrivenPage) {
  await until('the card', () =>
    popup.evaluate(() => {
      if (document.querySelector('article footer') !== null && document.querySelector('.row') !== null) return true;
      // What stands there instead is the last answer that a failure tells.
      throw new Error(document.body.innerText);
    }),
  );
  await settle(popup);
  return popup.evaluate(() => {
    const foot = document.querySelector('article footer')?.getBoundingClientRect();
    if (foot === undefined) throw new Error('The foot is gone');
    const bottomOf = (selector: string) =>
      Math.max(0, ...[...document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect().bottom));
    const parts = ['.level-line', 'h1', '.finding', '.finding-grade', '.finding-answer', '.data-kinds', '.rows'];
    return {
      bottoms: Object.fromEntries(parts.map((part) => [part, bottomOf(part)])),
      foot: { top: foot.top, bottom: foot.bottom },
      buttons: [...document.querySelectorAll('article footer > :is(a, button)')].length,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
}

describe.each(LANGUAGES)('the first screen of the popup in %s', (language) => {
  const profile = mkdtempSync(join(tmpdir(), 'telltale-screen-'));
  let web: LocalWeb;
  let driver: Driver;
  let extension: string | undefined;
  beforeAll(async () => {
    web = await startLocalWeb();
    extension = inLanguage(inject('packages').chromium, language);
    driver = await launch('chromium', { extension, web, profile, headless: true });
    // The question that is asked once has a test of its own.
    await driver.hub.evaluate(() => chrome.storage.local.set({ settings: { askedReadMarks: true } }));
  });
  afterAll(async () => {
    await driver?.close();
    web?.close();
    for (const folder of [profile, extension])
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(PAGES)('holds level, name, finding, outcome, answer, data, rows and foot on %s', async (page) => {
    await driver.visit(page);
    const popup = await driver.popup();
    const { bottoms, foot, buttons, sideways } = await measured(popup);
    for (const [part, bottom] of Object.entries(bottoms)) {
      expect(bottom, `${part} is there`).toBeGreaterThan(0);
      expect(Math.round(bottom), `${part} lies above the foot`).toBeLessThanOrEqual(Math.round(foot.top) + 1);
    }
    expect(foot.bottom).toBeLessThanOrEqual(SCREEN + 1);
    expect(foot.bottom - foot.top, 'one line of buttons').toBeLessThan(60);
    expect(buttons).toBe(3);
    expect(sideways).toBe(false);
    await popup.close();
  });

  test('the question that is asked once leaves all of it in sight', async () => {
    await driver.hub.evaluate(async () => {
      await chrome.storage.local.set({ settings: {} });
      const look = { ids: [], revision: '1' };
      await chrome.storage.session.set({ seenThisSession: { a: look, b: look, c: look } });
    });
    await driver.visit('https://www.samsung.com/');
    const popup = await driver.popup();
    await until('the question', () => popup.evaluate(() => document.querySelector('.ask button') !== null));
    const { bottoms, foot } = await measured(popup);
    for (const [part, bottom] of Object.entries(bottoms))
      expect(Math.round(bottom), `${part} lies above the foot`).toBeLessThanOrEqual(Math.round(foot.top) + 1);
    await popup.close();
  });
});
