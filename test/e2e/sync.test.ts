import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

type Areas = 'local' | 'sync';

journey('sharing with one’s other browsers', (stage) => {
  const read = (area: Areas) =>
    stage.driver.hub.evaluate(async (name) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return (await api.storage[name].get()) as Record<string, unknown>;
    }, area);
  const write = (area: Areas, items: Record<string, unknown>) =>
    stage.driver.hub.evaluate(
      async (name, values) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.storage[name].set(values);
      },
      area,
      items,
    );

  test('nothing is shared until it is switched on', async () => {
    await write('local', { settings: { loudness: 'icon', mutes: ['acme'] } });
    const page = await stage.driver.open('src/ui/options/options.html');
    await says(page, 'Sync with my other browsers');
    expect(await read('sync')).toEqual({});
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('Sync with'));
      label?.querySelector('input')?.click();
    });
    await until('what is shared', async () => 'mute:acme' in (await read('sync')));
    expect(await read('sync')).toMatchObject({ loudness: { value: 'icon' }, 'mute:acme': { value: true } });
    await page.close();
  });

  test('what another browser changed later comes here, and what it removed goes', async () => {
    const at = Date.now() + 1000;
    const list = { name: 'Theirs', level: 'serious', on: true, format: 'domains', text: 'theirs.example\n' };
    await write('sync', {
      loudness: { at, value: 'count' },
      'mute:acme': { at, value: null },
      'list:x': { at, value: list },
    });
    await until('the change', async () => {
      const { settings } = (await read('local')) as { settings: { loudness: string; mutes: string[] } };
      return settings.loudness === 'count' && settings.mutes.length === 0;
    });
    await until('the list', async () => {
      await stage.driver.visit('https://theirs.example/');
      return (await stage.driver.toolbar()).title.includes('theirs.example');
    });
  });

  test('a change made here while the worker is dead goes out when it wakes', async () => {
    await stage.driver.killWorker();
    const { settings } = (await read('local')) as { settings: object };
    await write('local', { settings: { ...settings, mutes: ['zeta'] } });
    await until('the mute', async () => 'mute:zeta' in (await read('sync')));
  });
});
