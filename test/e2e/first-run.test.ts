import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Driver, INTRODUCTION, until } from '../../tools/browser/driver.ts';
import { GECKO_ID } from '../../tools/manifest.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

const TITLE = 'What Telltale does';

/** How many tabs show the introduction. */
const introductions = ({ hub }: Driver) =>
  hub.evaluate(async (path) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs: { url?: string }[] = await api.tabs.query({});
    return tabs.filter(({ url }) => url?.includes(path)).length;
  }, INTRODUCTION);

/** The worker's start is over once it has judged a page; what it opens by itself, it has opened by then. */
const settle = async (driver: Driver) => {
  await driver.visit('https://www.mi.com/');
  await until('the worker', async () => (await driver.toolbar()).title.includes('Xiaomi'));
};

journey(
  'the introduction',
  (stage) => {
    test('opens once in a new profile', async () => {
      await until('the introduction', () => introductions(stage.driver));
      await settle(stage.driver);
      expect(await introductions(stage.driver)).toBe(1);
    });

    test('sets how loudly to warn, and shows it in its drawing', async () => {
      const page = await stage.driver.open(INTRODUCTION);
      await says(page, TITLE);
      const badges = () => page.evaluate(() => [...document.querySelectorAll('.badge')].map((one) => one.textContent));
      expect(await badges()).toEqual(['i', '!', '!!']);
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('input[type=radio]')[2]?.click());
      await until('numbers', async () => (await badges()).every((badge) => /^\d+$/.test(badge ?? '')));
      await page.close();
      await stage.driver.visit('https://www.samsung.com/');
      await until('a number', async () => /^\d+$/.test((await stage.driver.toolbar()).badge));
    });

    test('leads to a record that is there', async () => {
      const page = await stage.driver.open(INTRODUCTION);
      await says(page, TITLE);
      const path = await page.evaluate(
        () => [...document.querySelectorAll('a')].find(({ href }) => href.includes('#/vendor/'))?.href ?? '',
      );
      await page.close();
      const record = await stage.driver.open(path.replace(/^.*?:\/\/[^/]+\//, ''));
      await says(record, 'Xiaomi');
      expect(await record.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Xiaomi');
      await record.close();
    });

    test('does not open again after a restart', async () => {
      await stage.restart();
      await settle(stage.driver);
      expect(await introductions(stage.driver)).toBe(0);
    });
  },
  { keepsIntroduction: true },
);

const home = mkdtempSync(join(tmpdir(), 'telltale-home-'));
mkdirSync(join(home, '.mozilla/managed-storage'), { recursive: true });
writeFileSync(
  join(home, '.mozilla/managed-storage', `${GECKO_ID}.json`),
  JSON.stringify({ name: GECKO_ID, description: 'Telltale', type: 'storage', data: { firstRun: false } }),
);
/** Chromium on Linux reads policies from here alone, and only root may write: elsewhere that half cannot be tried. */
const CHROMIUM_POLICY = '/etc/chromium/policies/managed/telltale-first-run.json';
const isRoot = process.getuid?.() === 0;
afterAll(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  if (isRoot) rmSync(CHROMIUM_POLICY, { force: true });
});

describe('where the organisation does without it', () => {
  journey(
    'the introduction',
    (stage, name) => {
      test.runIf(name === 'firefox')('does not open', async () => {
        await settle(stage.driver);
        expect(await introductions(stage.driver)).toBe(0);
      });

      test.runIf(name === 'chromium' && isRoot)('closes when the policy comes after it', async () => {
        await until('the introduction', async () => (await introductions(stage.driver)) === 1);
        const id = await stage.driver.hub.evaluate(() => location.hostname);
        mkdirSync(dirname(CHROMIUM_POLICY), { recursive: true });
        writeFileSync(CHROMIUM_POLICY, JSON.stringify({ '3rdparty': { extensions: { [id]: { firstRun: false } } } }));
        await until('it to close', async () => (await introductions(stage.driver)) === 0);
        // Whoever asks for it has it.
        const page = await stage.driver.open(INTRODUCTION);
        await says(page, TITLE);
        await page.close();
      });
    },
    { home, keepsIntroduction: true },
  );
});
