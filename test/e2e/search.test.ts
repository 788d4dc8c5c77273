import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { violationsIn } from '../support/axe.ts';
import { journey } from '../support/browsers.ts';
import { personAt } from '../support/person.ts';

const LIBRARY = 'src/ui/library/library.html#/';

/** Enters the search box and leaves this text in it, as an input method does. */
async function type(page: DrivenPage, text: string): Promise<void> {
  await until('the search box', () => page.evaluate(() => document.querySelector('[role=combobox]') !== null));
  await page.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (box === null) throw new Error('no search box');
    box.focus();
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

const results = (page: DrivenPage) =>
  page.evaluate(() => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent ?? ''));

const isFirst = (page: DrivenPage, wanted: string) =>
  until(`${wanted} as the first result`, async () => (await results(page))[0]?.startsWith(wanted));

/** What a screen reader says of the results: their number, and the one that the keys have come to. */
const announced = (page: DrivenPage) =>
  page.evaluate(() => {
    const box = document.querySelector('[role=combobox]');
    const marked = document.getElementById(box?.getAttribute('aria-activedescendant') ?? '');
    return [document.querySelector('search [role=status]')?.textContent, marked?.textContent ?? null];
  });

const heading = (page: DrivenPage, wanted: string) =>
  until(
    `the heading ${wanted}`,
    async () => (await page.evaluate(() => document.querySelector('h1')?.textContent)) === wanted,
  );

journey('searching by keyboard', (stage) => {
  test('the popup finds a maker by its name in another script, and says how many it found', async () => {
    await stage.driver.visit('https://example.org/');
    const popup = await stage.driver.popup();
    await type(popup, '小米手机');
    await isFirst(popup, 'Xiaomi');
    expect(await announced(popup)).toEqual([
      expect.stringMatching(/^1 result/),
      expect.stringContaining('小米: name of Xiaomi'),
    ]);
    expect(await violationsIn(popup)).toEqual([]);
    await personAt(popup).pressEnter();
    await heading(popup, 'Xiaomi');
    await popup.close();
  });

  test('the library forgives slips, and arrow keys choose among the results', async () => {
    const library = await stage.driver.open(LIBRARY);
    await type(library, 't mobile');
    await isFirst(library, 'T-Mobile US');
    await library.press('ArrowDown');
    expect(await announced(library)).toEqual(['2 results', expect.stringContaining('Deutsche Telekom')]);
    expect(await violationsIn(library)).toEqual([]);
    await type(library, 'huwaei');
    await isFirst(library, 'Huawei');
    await library.press('Enter');
    await heading(library, 'Huawei');
    await library.close();
  });

  test('a kind of thing leads to the table of its makers', async () => {
    const library = await stage.driver.open(LIBRARY);
    await type(library, 'робот пылесос');
    await isFirst(library, 'All makers of: robot vacuums');
    await library.press('Enter');
    await until('the filtered table', () => library.evaluate(() => location.hash === '#/?kind=vacuum'));
    await library.close();
  });
});
