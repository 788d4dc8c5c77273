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
    const rows = () => library.evaluate(() => document.querySelectorAll('tbody tr').length);
    // The rows come in groups.
    await until('all rows', async () => (await rows()) > 100);
    await library.close();
  });

  test.each([
    ['Galaxy Watch', '#/vendor/samsung'],
    ['Quite Unheard', '#/nobody/text'],
  ])('“%s”, selected in a page and looked up from the context menu, leads to %s', async (text, place) => {
    await stage.driver.visit(`https://example.org/${text.replace(' ', '-')}`);
    await stage.driver.tab.evaluate((words) => document.querySelector('h1')?.replaceChildren(words), text);
    await stage.driver.lookUpSelected('h1');
    const libraries = () =>
      stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const tabs: { id: number; url?: string }[] = await api.tabs.query({});
        return tabs.filter(({ url }) => url?.includes('library.html'));
      });
    const [opened] = await until('the library', async () => {
      const found = await libraries();
      return found.length > 0 ? found : null;
    });
    // The selected text itself is in no address, so in no history.
    expect(opened?.url).toMatch(new RegExp(`library\\.html${place}$`));
    await stage.driver.hub.evaluate((id) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return api.tabs.remove(id);
    }, opened?.id);
  });

  // Chromium shows its suggestions to no driver.
  if (name === 'firefox') {
    test('the address bar writes a name as it is written', async () => {
      // The first question opens the index, for which the browser waits only so long.
      await until('the name', async () => (await stage.driver.suggestions('tt at&t'))?.includes('AT&T'));
    });
  }
});
