import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says, type } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';

type Kept = { settings?: Record<string, unknown>; lists?: Record<string, unknown>[] };

journey('what a newer version wrote', (stage) => {
  const kept = () =>
    stage.driver.hub.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      return (await storage.local.get(['settings', 'lists'])) as Kept;
    });

  test('survives every save of this one', async () => {
    const page = await stage.driver.open(OPTIONS);
    await type(page, 'form textarea', 'one.example');
    await click(page, 'Save');
    await says(page, 'Saved.');
    await choose(page, 'input[type=file]:not([accept])', 'mine.txt', 'a.example\n');
    await says(page, '1 domain to import from “mine.txt”.');
    await click(page, 'Import');
    await says(page, '“mine” imported.');
    await page.close();
    await stage.driver.hub.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      const { lists = [] } = (await storage.local.get('lists')) as { lists?: object[] };
      await storage.local.set({
        settings: { loudness: 'icon', theme: { name: 'paper', size: 2 } },
        lists: lists.map((list) => ({ ...list, shape: ['round'] })),
      });
    });

    const again = await stage.driver.open(OPTIONS);
    await says(again, 'Icon and count');
    await again.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click());
    await type(again, 'form textarea', 'one.example\ntwo.example');
    await click(again, 'Save');
    await says(again, 'Saved.');
    await again.evaluate(() => document.querySelector<HTMLInputElement>('.list input[type=checkbox]')?.click());
    await until('both changes', async () => {
      const { settings, lists = [] } = await kept();
      return (
        settings?.loudness === 'count' &&
        lists.some(({ on }) => on === false) &&
        lists.some(({ entries }) => entries === 2)
      );
    });
    const { settings, lists = [] } = await kept();
    expect(settings).toMatchObject({ theme: { name: 'paper', size: 2 } });
    expect(lists.map(({ shape }) => shape)).toEqual([['round'], ['round']]);
    await again.close();
  });
});
