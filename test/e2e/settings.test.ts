import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { damageRecords } from '../support/damage.ts';
import { click, says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';

journey('what the user decides', (stage) => {
  const badge = async () => (await stage.driver.toolbar()).badge;
  const type = (page: DrivenPage, typed: string) =>
    page.evaluate((value) => {
      const area = document.querySelector('textarea');
      if (area === null) throw new Error('no editor');
      area.value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);

  test('the popup shows the record with its sources, and a seen record falls quiet', async () => {
    await stage.driver.visit('https://www.mi.com/');
    await until('the badge', async () => (await badge()) === '!!');
    const popup = await stage.driver.popup();
    await says(popup, 'Xiaomi');
    await until('incidents', () => popup.evaluate(() => document.querySelectorAll('.incident').length > 2));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.incident summary')?.click());
    const sources = await until('sources', () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.incident .sources a')].map((link) => (link as HTMLAnchorElement).href),
      ),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^https?:\/\//);
    await popup.close();
    await until('the badge to fall quiet', async () => (await badge()) === '');
    expect((await stage.driver.toolbar()).title).toContain('Xiaomi, serious');
  });

  test('a domain of the own list warns, and the list survives a restart', async () => {
    const options = await stage.driver.open(OPTIONS);
    await until('the editor', () => options.evaluate(() => document.querySelector('textarea') !== null));
    await type(options, 'shop.example # sold my address\nlocalhost');
    await says(options, 'Line 2: “localhost” is a local name');
    await click(options, 'Save');
    await says(options, 'Saved.');
    await options.close();
    await stage.driver.visit('https://www.shop.example/');
    await until('the badge', async () => (await badge()) === '!');

    await stage.restart();
    await stage.driver.visit('https://www.shop.example/');
    await until('the badge after the restart', async () => (await badge()) === '!');
    const popup = await stage.driver.popup();
    await says(popup, 'Your note: sold my address');
    await popup.close();
  });

  test('a name that strangers’ sites lie below warns nowhere, and stays as it was typed', async () => {
    const options = await stage.driver.open(OPTIONS);
    await until('the list', () => options.evaluate(() => (document.querySelector('textarea')?.value ?? '') !== ''));
    const before = await options.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await type(options, `${before}\nco.uk # all of them`);
    await says(options, "“co.uk” would match other people's sites.");
    await click(options, 'Save');
    await says(options, 'Saved.');
    await options.close();
    await stage.driver.visit('https://www.shop.example/');
    await until('the own list', async () => (await badge()) === '!');
    await stage.driver.visit('https://anybody.co.uk/');
    await until('nothing', async () => /nothing on record/.test((await stage.driver.toolbar()).title));
    const again = await stage.driver.open(OPTIONS);
    await until('the text', () =>
      again.evaluate(() => document.querySelector('textarea')?.value.endsWith('co.uk # all of them')),
    );
    await again.close();
  });

  test('mute silences a vendor, in the popup and back in the settings', async () => {
    await stage.driver.visit('https://www.oneplus.com/');
    await until('a badge', async () => (await badge()) !== '');
    const popup = await stage.driver.popup();
    await click(popup, 'Mute OnePlus');
    await says(popup, 'Undo');
    await popup.close();
    await until('silence', async () => (await stage.driver.toolbar()).title === 'Telltale: OnePlus is muted');
    expect(await badge()).toBe('');

    const options = await stage.driver.open(OPTIONS);
    await click(options, 'Unmute OnePlus');
    await says(options, 'OnePlus is no longer muted.');
    await click(options, 'Undo OnePlus');
    await click(options, 'Unmute OnePlus');
    await says(options, 'Unmuted');
    await options.close();
    await stage.driver.visit('https://www.oneplus.com/again');
    await until('OnePlus again', async () =>
      /OnePlus, (noted|elevated|serious)/.test((await stage.driver.toolbar()).title),
    );
  });

  test('loudness changes the badge at once', async () => {
    const options = await stage.driver.open(OPTIONS);
    await until('the choice', () =>
      options.evaluate(() => {
        const count = [...document.querySelectorAll('label')].find((label) =>
          label.textContent?.includes('Icon and count'),
        );
        count?.click();
        return count !== undefined;
      }),
    );
    await until('the choice to be kept', () =>
      options.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return (await api.storage.local.get('settings')).settings?.loudness === 'count';
      }),
    );
    await options.close();
    await stage.driver.visit('https://www.samsung.com/');
    await until('a number', async () => /^\d+$/.test(await badge()));
  });

  test('broken storage reads as the defaults and loses nothing else', async () => {
    const options = await stage.driver.open(OPTIONS);
    await options.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.storage.local.set({ settings: 'broken' });
    });
    await options.close();
    await stage.driver.visit('https://www.huawei.com/');
    await until('a mark', async () => /^(i|!+)$/.test(await badge()));
    await stage.driver.visit('https://shop.example/');
    await until('the own list', async () => (await badge()) === '!');
  });

  test('a damaged list is rebuilt from its text', async () => {
    const options = await stage.driver.open(OPTIONS);
    expect(await damageRecords(options, 'no index')).toBe(1);
    await options.close();
    await stage.driver.killWorker();
    await stage.driver.visit('https://deep.shop.example/');
    await until('the own list', async () => (await badge()) === '!');
  });

  test('nothing about visited pages is kept: only these keys are on disk', async () => {
    const options = await stage.driver.open(OPTIONS);
    const keys = await options.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return Object.keys(await api.storage.local.get(null)).sort();
    });
    expect(keys).toEqual(['lists', 'settings']);
    await click(options, 'Reset everything');
    await click(options, 'Yes, delete everything');
    await says(options, 'Telltale was reset.');
    const left = await options.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return Object.keys(await api.storage.local.get(null));
    });
    expect(left).toEqual([]);
    await options.close();
  });
});
