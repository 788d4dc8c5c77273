import { afterEach, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { damageRecords, putRaw, RECORDS, readRaw, refuseWrites } from '../support/damage.ts';
import { click, says, type } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
const NEWER = { settings: { loudness: 'whisper', mutes: ['acme'], theme: 'pink' }, lists: [{ id: 'x', shards: 3 }] };
const HUGE = 'x'.repeat(300_000);
/** What any key can have become. */
const SHAPES: Record<string, (key: string) => unknown> = {
  cut: () => '{"loudness":"ic',
  'a number': () => 7,
  null: () => null,
  'a list of nulls': () => [null, [null], {}],
  'of a newer version': (key) => NEWER[key as keyof typeof NEWER] ?? { version: 9, [key]: { deep: [1] } },
  huge: () => ({ [HUGE.slice(0, 9)]: HUGE, mutes: [HUGE] }),
};
const KEYS = ['settings', 'lists', 'readMarks', 'sync', 'keptAside'];

journey('storage that fails', (stage, name) => {
  const title = async () => (await stage.driver.toolbar()).title;
  const works = async (url: string, words: string) => {
    await stage.driver.visit(url);
    await until(`${words} on ${url}`, async () => (await title()).includes(words));
  };
  const saveOwn = async (text: string) => {
    const page = await stage.driver.open(OPTIONS);
    await type(page, 'main > section textarea', text);
    await click(page, 'Save');
    await says(page, 'Saved.');
    await page.close();
  };
  const setLoudness = async (words: string, wanted: string) => {
    const page = await stage.driver.open(OPTIONS);
    await until('the choice', () =>
      page.evaluate((label) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
        found?.click();
        return found !== undefined;
      }, words),
    );
    const isKept = async () =>
      ((await readRaw(stage.driver.hub)).settings as { loudness?: string })?.loudness === wanted;
    await until('the choice to be kept', isKept);
    await page.close();
  };

  afterEach(async () => expect(await stage.driver.problems()).toEqual([]));

  test.each(KEYS.flatMap((key) => Object.keys(SHAPES).map((shape) => [key, shape] as const)))(
    '%s that is %s costs nothing else, and is kept when it is written over',
    async (key, shape) => {
      const value = SHAPES[shape]?.(key);
      await putRaw(stage.driver.hub, { [key]: value }, KEYS);
      await works('https://www.mi.com/', 'Xiaomi');
      if (key !== 'settings') return;
      const popup = await stage.driver.popup();
      await says(popup, 'Xiaomi');
      await popup.close();
      await setLoudness('Icon and count', 'count');
      const { keptAside } = (await readRaw(stage.driver.hub)) as { keptAside: { settings: unknown[] } };
      expect(keptAside.settings).toEqual([value]);
      const page = await stage.driver.open(OPTIONS);
      await says(page, "Couldn't read some saved data: Warnings");
      await click(page, 'Delete unreadable data');
      await click(page, 'Yes, delete it');
      await until('no note', () => page.evaluate(() => document.querySelector('.kept-aside') === null));
      await page.close();
      expect((await readRaw(stage.driver.hub)).keptAside).toBeUndefined();
    },
  );

  test('a list that this version cannot read stays, with its contents, whatever is done to others', async () => {
    await putRaw(stage.driver.hub, {}, KEYS);
    await saveOwn('shop.example # sold my address\n');
    const { lists } = (await readRaw(stage.driver.hub)) as { lists: { revision: string }[] };
    const newer = { ...lists[0], id: 'newer', level: { from: 'each entry' } };
    await putRaw(stage.driver.hub, { lists: [newer, ...lists] });
    await saveOwn('shop.example\nother.example\n');
    const after = (await readRaw(stage.driver.hub)) as { lists: unknown[] };
    expect(after.lists).toHaveLength(2);
    expect(after.lists).toContainEqual(newer);
    const page = await stage.driver.open(OPTIONS);
    await says(page, "Couldn't read some saved data: Lists");
    await page.close();
  });

  test.each(RECORDS)('an own list whose record is %s', async (damage) => {
    await putRaw(stage.driver.hub, {}, KEYS);
    await saveOwn('shop.example # sold my address\n');
    await works('https://shop.example/', 'shop.example');
    expect(await damageRecords(stage.driver.hub, damage)).toBeGreaterThan(0);
    await stage.driver.killWorker();
    await works('https://www.mi.com/', 'Xiaomi');
    const isRebuilt = ['cut', 'no index', 'no text', 'of a newer version'].includes(damage);
    if (isRebuilt) await works('https://www.shop.example/', 'shop.example');
    const page = await stage.driver.open(OPTIONS);
    const hasText = ['cut', 'no index', 'of a newer version'].includes(damage);
    if (hasText) await until('the text', () => page.evaluate(() => document.querySelector('textarea')?.value !== ''));
    else {
      await says(page, "Couldn't read your list.");
      await click(page, 'Start a new list');
      await type(page, 'main > section textarea', 'anew.example\n');
      await click(page, 'Save');
      await says(page, 'Saved.');
      await works('https://anew.example/', 'anew.example');
    }
    await page.close();
  });

  test('a database of a newer version is read as far as it goes, and written', async () => {
    await saveOwn('shop.example\n');
    await stage.driver.killWorker();
    await stage.driver.hub.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('telltale', 9);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = () => reject(request.error);
        }),
    );
    await works('https://shop.example/newer', 'shop.example');
    await saveOwn('shop.example\nlater.example\n');
    await works('https://later.example/', 'later.example');
  });

  test('a list that could not be read once is there again at the next page, in the same life of the worker', async () => {
    await saveOwn('shop.example\n');
    await works('https://shop.example/before', 'shop.example');
    await stage.driver.inWorker(() => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = () => {
        IDBObjectStore.prototype.get = get;
        throw new DOMException('Refused', 'UnknownError');
      };
    });
    // A revision of another name is opened anew, once in vain.
    const { lists } = (await readRaw(stage.driver.hub)) as { lists: object[] };
    await putRaw(stage.driver.hub, { lists: lists.map((list) => ({ ...list, name: 'Mine' })) });
    await works('https://shop.example/after', 'shop.example');
  });

  // Firefox gives its driver no hold on the globals of the event page.
  test.runIf(name === 'chromium')(
    'a list whose reading fails only after all events of a page is there a moment later, without another event',
    async () => {
      await saveOwn('shop.example\n');
      await works('https://shop.example/early', 'shop.example');
      await stage.driver.inWorker(() => {
        const { arrayBuffer } = Blob.prototype;
        Blob.prototype.arrayBuffer = () => {
          Blob.prototype.arrayBuffer = arrayBuffer;
          const refused = new DOMException('Refused', 'NotReadableError');
          return new Promise((_, reject) => setTimeout(() => reject(refused), 2000));
        };
      });
      const { lists } = (await readRaw(stage.driver.hub)) as { lists: object[] };
      await putRaw(stage.driver.hub, { lists: lists.map((list) => ({ ...list, level: 'serious' })) });
      await works('https://shop.example/late', 'shop.example');
    },
  );

  test('where every write is refused, pages say so and nothing that was there goes', async () => {
    const page = await stage.driver.open(OPTIONS);
    await says(page, 'Save');
    const before = await readRaw(stage.driver.hub);
    await refuseWrites(page);
    await page.evaluate(() =>
      [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('Icon only'))?.click(),
    );
    await until('the alert', () =>
      page.evaluate(() => document.querySelector('.save-failed')?.textContent?.includes("Couldn't save")),
    );
    await type(page, 'main > section textarea', 'full.example\n');
    await click(page, 'Save');
    await until('the words', () =>
      page.evaluate(() => document.querySelector('form [role=status]')?.textContent?.includes("Couldn't save")),
    );
    await click(page, 'Reset everything');
    await click(page, 'Cancel').catch(() => undefined);
    await page.close();
    expect(await readRaw(stage.driver.hub)).toEqual(before);
    await stage.driver.inWorker(() => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      api.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await works('https://www.mi.com/full', 'Xiaomi');
    await stage.driver.killWorker();
  });
});
