import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
type ReadMarks = Record<string, { ids: string[]; revision: string }>;

journey('what is new since the last look', (stage) => {
  const stored = () =>
    stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return ((await api.storage.local.get('readMarks')).readMarks ?? null) as ReadMarks | null;
    });
  const choose = async (on: boolean) => {
    const options = await stage.driver.open(OPTIONS);
    await until('the switch', () =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.includes('incidents added since I last looked'),
        );
        label?.click();
        return label !== undefined;
      }),
    );
    await until('the choice to be kept', () =>
      options.evaluate(async (wanted) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return (await api.storage.local.get('settings')).settings?.keepsReadMarks === wanted;
      }, on),
    );
    await options.close();
  };
  const look = async (check: (popup: DrivenPage) => Promise<unknown>) => {
    await stage.driver.visit('https://www.mi.com/');
    const popup = await stage.driver.popup();
    await until('the record', () => popup.evaluate(() => document.querySelector('.incident') !== null));
    await check(popup);
    await popup.close();
  };

  test('nothing is remembered until it is wanted', async () => {
    await look(async () => undefined);
    expect(await stored()).toBeNull();
  });

  test('the first look says nothing, a later one what was added', async () => {
    await choose(true);
    await look(async (popup) => {
      expect(await popup.evaluate(() => document.querySelector('.news')?.textContent)).toBe('');
    });
    const readMarks = await until('the look to be kept', stored);
    expect(Object.keys(readMarks)).toEqual(['xiaomi']);
    expect(readMarks.xiaomi?.ids).toContain('xiaomi-2014-cloud-messaging');
    // As if two of the incidents had been added since.
    await stage.driver.hub.evaluate(async (before) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const all = before.xiaomi?.ids ?? [];
      const added = all.filter((id) => !id.includes('+')).slice(-2);
      const ids = all.filter((id) => !added.includes(id.replace(/\+\d+$/, '')));
      await api.storage.local.set({ readMarks: { xiaomi: { ids, revision: 'before' } } });
    }, readMarks);
    await look((popup) => says(popup, '2 new since you last looked'));
    expect(await stored()).toEqual(readMarks);
  });

  test('switched off, all of it is forgotten', async () => {
    await choose(false);
    await until('the looks to be gone', async () => (await stored()) === null);
  });
});
