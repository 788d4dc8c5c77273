import axe from 'axe-core';
import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

journey('looking somebody up', (stage, name) => {
  const heading = (page: DrivenPage, wanted: string) =>
    until(
      `the heading ${wanted}`,
      async () => (await page.evaluate(() => document.querySelector('h1')?.textContent)) === wanted,
    );

  test('the popup’s search finds a brand and shows its maker', async () => {
    await stage.driver.visit('https://example.org/');
    const popup = await stage.driver.popup();
    await until('the search box', () => popup.evaluate(() => document.querySelector('input') !== null));
    await popup.evaluate(() => {
      const box = document.querySelector('input');
      if (box === null) throw new Error('no search box');
      box.value = 'redmi';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('a hit', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
    await heading(popup, 'Xiaomi');
    await popup.close();
  });

  test('a deep link opens one incident in the library, and the table shows everybody', async () => {
    const library = await stage.driver.open('src/ui/library/library.html#/vendor/xiaomi/xiaomi-2014-cloud-messaging');
    await heading(library, 'Xiaomi');
    expect(
      await library.evaluate(() => document.getElementById('xiaomi-2014-cloud-messaging')?.hasAttribute('open')),
    ).toBe(true);
    await library.evaluate(() => {
      location.hash = '#/';
    });
    const rows = await until('the table', () => library.evaluate(() => document.querySelectorAll('tbody tr').length));
    expect(rows).toBeGreaterThan(100);
    await library.close();
  });

  test('axe finds nothing to object to in popup, settings and library', async () => {
    const violations = async (page: DrivenPage) => {
      if (name === 'firefox') return [];
      await page.evaluate(new Function(axe.source) as () => void);
      const { violations: found } = await page.evaluate(() =>
        (globalThis as never as { axe: typeof axe }).axe.run(document),
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    };
    await stage.driver.visit('https://www.mi.com/');
    const popup = await stage.driver.popup();
    await heading(popup, 'Xiaomi');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    for (const path of [
      'src/ui/options/options.html',
      'src/ui/library/library.html',
      'src/ui/library/library.html#/vendor/xiaomi',
    ]) {
      const page = await stage.driver.open(path);
      await until('content', () => page.evaluate(() => document.querySelector('h1') !== null));
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });
});
