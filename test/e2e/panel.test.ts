import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { settle } from '../../tools/gallery/acts.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

const MI = 'https://www.mi.com/';
const SAMSUNG = 'https://www.samsung.com/';
const NOBODY = 'https://www.example.org/';
/** A product page whose address says nothing of the product: its title does. */
const SHOP = 'https://www.amazon.com/dp/B0ABCDEFGH';

const title = (page: DrivenPage) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const leads = (page: DrivenPage, name: string) => until(name, async () => (await title(page)) === name);

/** Begins to keep every heading that is drawn, an empty one where there is none: in the page, as Firefox forgets globals. */
const keepDrawn = (page: DrivenPage) =>
  page.evaluate(() => {
    const drawn: string[] = [];
    const look = () => {
      const heading = document.querySelector('h1')?.textContent ?? '';
      if (drawn.at(-1) !== heading) drawn.push(heading);
      document.documentElement.dataset.drawn = JSON.stringify(drawn);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const drawnIn = async (page: DrivenPage): Promise<string[]> =>
  JSON.parse(await page.evaluate(() => document.documentElement.dataset.drawn ?? '[]'));

/** A page's title, changed by the page itself as shops do that load no new document. */
const retitle = (page: DrivenPage, words: string) =>
  page.evaluate((text) => {
    document.title = text;
  }, words);

journey('the record beside the page', (stage) => {
  test('the browser’s own panel opens with the card and, below it, the whole record', async () => {
    const { driver } = stage;
    await driver.visit(MI);
    const panel = await driver.panel();
    await leads(panel, 'Xiaomi');
    const found = await panel.evaluate(() => ({
      level: document.querySelector('.level-serious') !== null,
      entries: document.querySelectorAll('.incident').length,
      timeline: document.querySelector('.timeline svg') !== null,
      again: document.querySelectorAll('.bar-buttons button').length,
      sideways: document.documentElement.scrollWidth > innerWidth,
      focus: document.activeElement?.tagName,
    }));
    expect(found).toEqual({
      ...{ level: true, timeline: true, sideways: false, focus: 'BODY' },
      entries: expect.any(Number),
      // The search and the settings: it does not offer itself.
      again: 2,
    });
    expect(found.entries).toBeGreaterThan(20);
    await panel.close();
  });

  test('it follows pages, tabs and titles, and nothing flashes between one record and the next', async () => {
    const { driver } = stage;
    await driver.visit(MI);
    const panel = await driver.panel();
    await leads(panel, 'Xiaomi');
    await keepDrawn(panel);
    await driver.visit(SAMSUNG);
    await leads(panel, 'Samsung');
    const tab = await driver.open('src/ui/welcome/welcome.html');
    await says(panel, 'only works on web pages');
    await tab.close();
    await driver.visit(SAMSUNG);
    await leads(panel, 'Samsung');
    await driver.visit(NOBODY);
    await says(panel, "www.example.org isn't listed");
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await driver.visit(SHOP);
    await leads(panel, 'Amazon');
    await retitle(driver.tab, 'Xiaomi Redmi Note 13 Pro 256GB : Amazon.com: Cell Phones');
    await leads(panel, 'Xiaomi');
    const drawn = await drawnIn(panel);
    expect(drawn).not.toContain('');
    expect(drawn.slice(0, 2)).toEqual(['Xiaomi', 'Samsung']);
    await panel.close();
  });

  test('it stays with its own window', async () => {
    const { driver } = stage;
    await driver.visit(MI);
    const panel = await driver.panel();
    await leads(panel, 'Xiaomi');
    await keepDrawn(panel);
    const other = await driver.hub.evaluate(
      async (url) => (await chrome.windows.create({ url })).id as number,
      SAMSUNG,
    );
    await until('the other window’s page to be judged', async () =>
      (await driver.fronts()).some(({ url, title: words }) => url === SAMSUNG && words.includes('Samsung')),
    );
    expect(await drawnIn(panel)).toEqual(['Xiaomi']);
    await driver.hub.evaluate((id) => chrome.windows.remove(id), other);
    await panel.close();
  });

  test('what somebody looked up stays for as long as the page does', async () => {
    const { driver } = stage;
    await driver.visit(MI);
    const panel = await driver.panel();
    await leads(panel, 'Xiaomi');
    // What is folded away is drawn after the rest.
    await until('another company to press', () =>
      panel.evaluate(() => {
        const found = document.querySelector<HTMLElement>('.ownership button, .also button, .plain-list button');
        found?.click();
        return found !== null;
      }),
    );
    const other = await until('another record', async () => ((await title(panel)) === 'Xiaomi' ? '' : title(panel)));
    await retitle(driver.tab, 'Another title of the same page');
    await says(panel, 'Back to this page');
    expect(await title(panel)).toBe(other);
    await driver.visit(SAMSUNG);
    await leads(panel, 'Samsung');
    await panel.close();
  });

  test('after an hour’s worth of pages it has the elements it began with, and nothing of them is stored', async () => {
    const { driver } = stage;
    await driver.visit(MI);
    const panel = await driver.panel();
    await leads(panel, 'Xiaomi');
    const size = () => panel.evaluate(() => document.querySelectorAll('*').length);
    // What is folded away is drawn after the rest.
    await settle(panel);
    const before = await size();
    for (let i = 0; i < 15; i++) {
      await driver.visit(NOBODY);
      await says(panel, "isn't listed");
      await driver.visit(SAMSUNG);
      await leads(panel, 'Samsung');
    }
    await driver.visit(MI);
    await leads(panel, 'Xiaomi');
    await until('the same elements', async () => (await size()) === before);
    await panel.close();
    const kept = await driver.hub.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(kept).filter((key) => !['settings', 'lists'].includes(key))).toEqual([]);
    expect(JSON.stringify(kept)).not.toMatch(/samsung|example\.org/);
    expect(await driver.problems()).toEqual([]);
  });
});
