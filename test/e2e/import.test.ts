import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
const LINES = 1_000_000;

const LIST_INPUT = 'input[type=file]:not([accept])';

const contents = (page: DrivenPage) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('telltale');
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains('lists')) return resolve(0);
          db.transaction('lists').objectStore('lists').count().onsuccess = (event) => {
            db.close();
            resolve((event.target as IDBRequest<number>).result);
          };
        };
      }),
  );

/** A group's own record of one vendor, in the schema of the bundled one. */
const GROUP_LIST = readFileSync(new URL('../samples/group-list.json', import.meta.url), 'utf8');

journey('importing lists', (stage) => {
  const badge = async () => (await stage.driver.toolbar()).badge;

  test('a hosts file is shown line by line, imported, and warns by its name', async () => {
    const page = await stage.driver.open(OPTIONS);
    await until('the file input', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    await choose(
      page,
      LIST_INPUT,
      'mine.txt',
      '# mine\n0.0.0.0 tracker.example\n0.0.0.0 co.uk\n0.0.0.0 tracker.example\n0.0.0.0 ads.example\n',
    );
    await says(page, '2 domains to import from “mine.txt”.');
    await says(page, 'Line 3: would match other people');
    const report = await page.evaluate(() =>
      [...document.querySelectorAll('.import tr')].map((row) => row.textContent),
    );
    expect(report).toEqual(['Formathosts file', 'Lines5', 'to import2', 'duplicate1', 'skipped1', 'comment or blank1']);
    await click(page, 'Import');
    await says(page, '“mine” imported.');
    await page.close();
    await stage.driver.visit('https://www.tracker.example/');
    await until('the badge', async () => (await badge()) === '!');
    const popup = await stage.driver.popup();
    await says(popup, 'tracker.example is on the list “mine”.');
    await popup.close();
  });

  test('a list’s level can be changed, and shows at once', async () => {
    const page = await stage.driver.open(OPTIONS);
    await until('the choice of level', () =>
      page.evaluate(() => {
        const level = document.querySelector<HTMLSelectElement>('.list select');
        if (level === null) return false;
        level.value = 'serious';
        level.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    );
    await stage.driver.visit('https://tracker.example/');
    await until('the louder badge', async () => (await badge()) === '!!');
    await page.close();
  });

  test('a switched-off list is silent, a removed one is gone', async () => {
    const page = await stage.driver.open(OPTIONS);
    await until('the switch', () =>
      page.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>('.list input[type=checkbox]');
        box?.click();
        return box !== null;
      }),
    );
    await until('the switch to be kept', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.list input[type=checkbox]')?.checked === false),
    );
    await stage.driver.visit('https://tracker.example/');
    await until('silence', async () => (await badge()) === '');
    await click(page, 'Remove “mine”');
    await click(page, 'Yes, remove “mine”');
    await says(page, 'No lists yet.');
    await until('its contents to go', async () => (await contents(page)) === 0);
    await page.close();
  });

  test('a list that carries whole dossiers shows them as its own word, with answer and sources', async () => {
    const page = await stage.driver.open(OPTIONS);
    await choose(page, LIST_INPUT, 'group.json', GROUP_LIST);
    await says(page, '1 domain to import from “group.json”.');
    await click(page, 'Import');
    await says(page, '“Our group” imported.');
    await page.close();
    await stage.driver.visit('https://acme.example/');
    await until('the badge', async () => (await badge()) === '!');
    const popup = await stage.driver.popup();
    await says(popup, "Published by the list “Our group”; not part of Telltale's own record.");
    await says(popup, 'Sold locations');
    const sources = await popup.evaluate(() =>
      [...document.querySelectorAll('.list-record a')].map((link) => (link as HTMLAnchorElement).href),
    );
    expect(sources).toEqual(['https://court.example/1']);
    await popup.close();
    const options = await stage.driver.open(OPTIONS);
    await click(options, 'Remove “Our group”');
    await click(options, 'Yes, remove “Our group”');
    await says(options, 'No lists yet.');
    // A page that closes before leaves them behind until lists are changed again.
    await until('its contents to go', async () => (await contents(options)) === 0);
    await options.close();
  });

  test('what is no text is refused with a reason', async () => {
    const page = await stage.driver.open(OPTIONS);
    await until('the file input', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    await choose(page, LIST_INPUT, 'archive.zip', 'PK\u0003\u0004\u0000\u0000\u0000binary\u0000\u0000');
    await says(page, "“archive.zip” isn't a text file.");
    await page.close();
  });

  test('a million lines: progress moves, the page answers meanwhile, cancel leaves nothing, a second time imports all', async () => {
    const page = await stage.driver.open(OPTIONS);
    await until('the file input', () => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    const block = Array.from({ length: 1000 }, (_, i) => `d${i}-@@.listed.example`).join('\n');
    await choose(page, LIST_INPUT, 'million.txt', `${block}\n`, LINES / 1000);
    const seen = new Set<number>();
    await until(
      'progress',
      async () => {
        const value = await page.evaluate(() => document.querySelector('progress')?.value ?? null);
        if (value !== null) seen.add(value);
        return seen.size >= 3;
      },
      20_000,
    );
    const stillReading = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return document.querySelector('progress') !== null;
    });
    expect(stillReading).toBe(true);
    await click(page, 'Cancel');
    await says(page, 'Choose a file');
    expect(await contents(page)).toBe(0);

    await choose(page, LIST_INPUT, 'million.txt', `${block}\n`, LINES / 1000);
    await says(page, '1,000,000 domains to import', 60_000);
    await click(page, 'Import');
    await says(page, '“million” imported.');
    await page.close();
    await stage.driver.killWorker();
    await stage.driver.visit('https://deep.d999-999.listed.example/');
    await until('the badge', async () => (await badge()) === '!');
    await stage.driver.visit('https://listed.example/');
    await until('silence', async () => (await badge()) === '');
  });
});
