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

  // Chromium shows its suggestions to no driver.
  if (name === 'firefox') {
    test('the address bar writes a name as it is written', async () => {
      expect(await stage.driver.suggestions('tt at&t')).toContain('AT&T');
    });
  }
});
