import { afterEach, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';

journey('imports at once, or cut short', (stage) => {
  const works = async (url: string, words: string) => {
    await stage.driver.visit(url);
    await until(`${words} on ${url}`, async () => (await stage.driver.toolbar()).title.includes(words));
  };

  afterEach(async () => expect(await stage.driver.problems()).toEqual([]));

  test('two pages that import at once both have their list', async () => {
    const pages = [await stage.driver.open(OPTIONS), await stage.driver.open(OPTIONS)];
    for (const [i, page] of pages.entries()) {
      await choose(page, 'input[type=file]:not([accept])', `list-${i}.txt`, `p${i}-@@.example\n`, 100_000);
      await says(page, '100,000 domains to import');
    }
    // One right after the other: Firefox's driver is in one window at a time.
    for (const page of pages) await click(page, 'Import');
    for (const [i, page] of pages.entries()) await says(page, `“list-${i}” imported.`);
    for (const page of pages) await page.close();
    for (const i of [0, 1]) await works(`https://p${i}-99999.example/`, `p${i}-99999.example`);
  });

  test.each([0, 15, 60, 200])('a page that is closed %i ms into a save leaves every list whole', async (ms) => {
    const page = await stage.driver.open(OPTIONS);
    await choose(page, 'input[type=file]:not([accept])', 'closed.txt', 'c@@.example\n', 200_000);
    await says(page, '200,000 domains to import');
    await click(page, 'Import');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await page.close();
    await works('https://p0-1.example/', 'p0-1.example');
    const after = await stage.driver.open(OPTIONS);
    await says(after, 'list-1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await after.evaluate(() => document.querySelectorAll('.list [role=alert]').length)).toBe(0);
    await after.close();
  });
});
