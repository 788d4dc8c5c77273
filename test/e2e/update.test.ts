import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { afterStart, blockingSettings, rulesIn, tap } from '../support/blocking.ts';
import { journey } from '../support/browsers.ts';
import { click, says, type } from '../support/driven-page.ts';
import { ask, KINDS, kindsWeb } from '../support/kinds.ts';
import { device, EMPTY, hostsInPage, switchKind } from '../support/marks-stage.ts';
import { resultsHtml } from '../support/results-shapes.ts';

const HOST = 'tracking.india.miui.com';
const NEWER = '987.6.5';
const answerOf = (url: string) =>
  url === EMPTY
    ? { type: 'text/html; charset=utf-8', body: resultsHtml({ site: 'ebay', url, links: [device(1), device(2)] }) }
    : kindsWeb(url);

/** The ids of the scripts that are registered in pages, and the version that runs. */
const running = (page: DrivenPage) =>
  page.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const scripts: { id: string }[] = await api.scripting.getRegisteredContentScripts();
    return { version: api.runtime.getManifest().version as string, scripts: scripts.map(({ id }) => id).sort() };
  });

/** Whether the button of a page says something of eBay. Runs in a page of the extension. */
const isTold = async (address: string): Promise<boolean> => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const tabs: { id: number; url: string }[] = await api.tabs.query({});
  const tabId = tabs.find(({ url }) => url === address)?.id;
  return (await api.action.getTitle({ tabId })).includes('eBay');
};

journey(
  'an update of the extension',
  (stage, name) => {
    const isMarked = () => until('two marks', async () => (await hostsInPage(stage.driver)) === 2);

    test('keeps what the person set, and goes on marking, blocking and warning by itself', async () => {
      let page = await blockingSettings(stage.driver);
      await type(page, 'form textarea', 'one.example');
      await click(page, 'Save');
      await says(page, 'Saved.');
      await tap(page, 'Xiaomi');
      if (name === 'chromium') {
        await says(await afterStart(stage.driver, page), 'Blocking starts when you restart the browser.');
        await stage.restart();
        page = await blockingSettings(stage.driver);
      }
      await says(page, 'Blocking is on.');
      await switchKind(stage.driver, 'shop');
      const before = { ...(await running(page)), rules: await rulesIn(page) };
      expect(before.rules).toBeGreaterThan(0);
      await page.close();
      expect(await ask(stage.driver, stage.web, 'news.example', HOST)).toEqual([]);
      await stage.driver.visit(EMPTY);
      await isMarked();

      const path = join(stage.extension, 'manifest.json');
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: NEWER }));
      await stage.driver.update();

      await isMarked();
      const again = await blockingSettings(stage.driver);
      await says(again, 'Blocking is on.');
      expect({ ...(await running(again)), rules: await rulesIn(again) }).toEqual({ ...before, version: NEWER });
      const own = () => again.evaluate(() => document.querySelector<HTMLTextAreaElement>('form textarea')?.value);
      await until('the own list', async () => (await own())?.trim() === 'one.example');
      expect(await ask(stage.driver, stage.web, 'news.example', HOST)).toEqual([]);
      expect(await ask(stage.driver, stage.web, 'news.example', 'cdn.example')).toEqual(KINDS);
      await stage.driver.visit(EMPTY);
      await isMarked();
      await until('the look of the page in front', () => again.evaluate(isTold, EMPTY));
      expect(await stage.driver.problems()).toEqual([]);
    });
  },
  { answerOf, grantsHosts: true, ownPackage: true },
);
