import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

/** What browsers ask for by themselves; everything else that was not visited came from the extension. */
const BROWSERS_OWN =
  /\/\/[^/]*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?\/|\/favicon\.ico$/;

journey('no request leaves the browser', (stage) => {
  test('a whole session asks for nothing but the pages visited', async () => {
    const visited = ['https://www.mi.com/', 'https://www.tiktok.com/', 'https://example.org/'];
    for (const url of visited) {
      await stage.driver.visit(url);
      await until('an answer', async () => (await stage.driver.toolbar()).title.startsWith('Telltale'));
      const popup = await stage.driver.popup();
      await until('content', () => popup.evaluate(() => document.querySelector('main') !== null));
      await popup.close();
    }
    const panel = await stage.driver.panel();
    await until('the panel', () => panel.evaluate(() => document.querySelector('main') !== null));
    await stage.driver.visit(visited[0] ?? '');
    await until('the record', () => panel.evaluate(() => document.querySelector('.incident') !== null));
    await panel.close();
    for (const path of ['src/ui/options/options.html', 'src/ui/library/library.html#/vendor/xiaomi']) {
      const page = await stage.driver.open(path);
      await until('content', () => page.evaluate(() => document.querySelector('h1') !== null));
      await page.close();
    }
    const asked = stage.web.hits.filter((url) => !visited.includes(url) && !BROWSERS_OWN.test(url));
    expect(asked).toEqual([]);
  });
});
