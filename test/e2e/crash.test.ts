import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
const LIST_INPUT = 'input[type=file]:not([accept])';

const begin = async (page: DrivenPage) => {
  await choose(page, LIST_INPUT, 'million.txt', 'd@@.many.example\n', 1_000_000);
  await until('progress', () => page.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0));
};

journey('a browser that is killed during an import', (stage) => {
  const isListed = (host: string) =>
    until(`${host} to be listed`, async () => {
      await stage.driver.visit(`https://${host}/`);
      return (await stage.driver.toolbar()).badge === '!';
    });
  const names = (page: DrivenPage) =>
    page.evaluate(() => [...document.querySelectorAll('.list strong')].map((name) => name.textContent));
  const alerts = (page: DrivenPage) => page.evaluate(() => document.querySelectorAll('[role=alert]').length);

  test('in the middle of reading it keeps the old list whole', async () => {
    const page = await stage.driver.open(OPTIONS);
    await choose(page, LIST_INPUT, 'old.txt', 'old.example\nolder.example\n');
    await click(page, 'Import');
    await says(page, '“old” imported.');
    // What was just stored has to reach the disk, which is the browser's own affair.
    await isListed('old.example');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await begin(page);
    await stage.crash();
    await isListed('older.example');
    const after = await stage.driver.open(OPTIONS);
    await says(after, '2 domains');
    expect(await names(after)).toEqual(['old']);
    await after.close();
  });

  test('in the middle of storing it keeps every list that it knows of whole', async () => {
    const page = await stage.driver.open(OPTIONS);
    await begin(page);
    await says(page, '1,000,000 domains to import', 60_000);
    await click(page, 'Import');
    await stage.crash();
    await isListed('old.example');
    const after = await stage.driver.open(OPTIONS);
    await says(after, '2 domains');
    expect(['old', 'old,million']).toContain((await names(after)).join());
    expect(await alerts(after)).toBe(0);
    await after.close();
  });
});
