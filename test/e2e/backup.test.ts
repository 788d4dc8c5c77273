import { expect, test } from 'vitest';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
const BACKUP_INPUT = 'input[accept]';

const BACKUP = {
  telltale: 'backup',
  version: 1,
  settings: { ...DEFAULTS, loudness: 'count', mutes: ['oneplus'] },
  lists: [
    {
      ...{ id: 'own', name: '', level: 'elevated', on: true, format: 'own', text: 'shop.example # late\n' },
      ...{ colour: 'plain', from: null },
    },
    {
      ...{ id: 'x', name: 'Shops', level: 'serious', on: true, format: 'hosts', text: '0.0.0.0 fake.example\n' },
      ...{ colour: 'blue', from: { url: 'https://lists.example/x', every: 'weekly' } },
    },
  ],
};

journey('backup', (stage) => {
  const title = async () => (await stage.driver.toolbar()).title;

  test('a file that is none is refused with a reason, and nothing changes', async () => {
    const page = await stage.driver.open(OPTIONS);
    await choose(page, BACKUP_INPUT, 'backup.json', '{"telltale":1}');
    await says(page, "“backup.json” isn't a Telltale backup, or it's damaged at “telltale”. Nothing was changed.");
    await page.close();
  });

  test('a backup is shown before it is brought back, and then holds', async () => {
    const page = await stage.driver.open(OPTIONS);
    await choose(page, BACKUP_INPUT, 'backup.json', JSON.stringify(BACKUP));
    await click(page, 'Replace');
    await says(page, '1 muted company after restoring, 2 lists added, 0 lists replaced, 0 lists removed');
    await click(page, 'Restore');
    await says(page, 'Backup restored.');
    await page.close();
    await stage.driver.visit('https://www.fake.example/');
    await until('the list', async () => (await title()) === 'Telltale: fake.example is on the list “Shops”');
    await stage.driver.visit('https://oneplus.com/');
    await until('the mute', async () => (await title()) === 'Telltale: OnePlus is muted');
  });

  test('what is saved is what was brought back', async () => {
    const page = await stage.driver.open(OPTIONS);
    await page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.saved = text;
        });
        return create(blob);
      };
    });
    await click(page, 'Save a backup');
    const saved = await until('the file', () => page.evaluate(() => document.body.dataset.saved ?? null));
    expect(JSON.parse(saved)).toEqual(BACKUP);
    await page.close();
  });
});
