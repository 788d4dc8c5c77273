import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

const POPUP = 'src/ui/popup/popup.html';
const LIBRARY = 'src/ui/library/library.html';
const ENTRY = 'xiaomi-2014-cloud-messaging';

/** What has the focus, as a screen reader would begin: its name, or its text. */
const focused = (page: DrivenPage) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    const input = at as HTMLInputElement;
    const name = at.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? at.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

const isAt = (page: DrivenPage, name: string) =>
  until(`the focus on “${name}”`, async () => (await focused(page)).startsWith(name));

/** The names of what the Tab key stops at, from where it is until it stops at what `last` begins; fails if it never does. */
async function tabTo(page: DrivenPage, last: string, most = 60): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < most) {
    await page.press('Tab');
    stops.push(await focused(page));
    if (stops.at(-1)?.startsWith(last)) return stops;
  }
  throw new Error(`The Tab key never came to “${last}”, only to ${stops.join(' | ')}`);
}

/** Whether what has the focus shows it, and lies in the window with nothing of the page over it. */
const isFocusShown = (page: DrivenPage) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return false;
    const { outlineStyle } = getComputedStyle(at);
    // A mark on a timeline has its frame drawn inside the picture.
    const frame = at.querySelector(':scope > .target');
    const isFramed = outlineStyle !== 'none' || (frame !== null && getComputedStyle(frame).stroke !== 'none');
    const { left, top, width, height } = at.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
    return isFramed && over !== null && (at.contains(over) || over.contains(at));
  });

const says = (page: DrivenPage, words: string) =>
  until(`“${words}”`, () =>
    page.evaluate((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words),
  );

const opened = (page: DrivenPage) =>
  page.evaluate(() => [...document.querySelectorAll('details.incident[open]')].map(({ id }) => id));

/** What a vendor's card offers to the Tab key, from its head to the foot, in the order in which it is read. */
async function walkThroughCard(page: DrivenPage): Promise<void> {
  const stops = await tabTo(page, 'More');
  const order = [
    /^\d{4}: /,
    /^All \d+ incidents/,
    /^What you can do/,
    /^Why am I/,
    /^Full record/,
    /^Copy/,
    /^Mute Xiaomi/,
  ];
  const places = order.map((name) => stops.findIndex((stop) => name.test(stop)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

journey('the keyboard alone', (stage, name) => {
  test('the popup: search by arrows, Enter and Escape; then every stop in the order of reading', async () => {
    const page = await stage.driver.open(POPUP);
    await until('the search', () => page.evaluate(() => document.querySelector('input') !== null));
    await tabTo(page, 'Search');
    await page.press(...'samsung', 'Escape');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
    await page.press(...'xiao');
    await until('hits', () => page.evaluate(() => document.querySelector('[role=option]') !== null));
    const marked = () => page.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent ?? '');
    const first = await marked();
    await page.press('ArrowDown', 'ArrowUp');
    expect(await marked()).toBe(first);
    await page.press('Enter');
    await isAt(page, 'Xiaomi');
    await says(page, 'Full record');
    await walkThroughCard(page);
    await page.close();
  });

  test('the popup: the finding opens its entry by Enter, which closes and opens; the search by its button', async () => {
    const page = await stage.driver.open(POPUP);
    await until('the search', () => page.evaluate(() => document.querySelector('input') !== null));
    await tabTo(page, 'Search');
    await page.press(...'xiaomi', 'Enter');
    await says(page, 'Full record');
    await tabTo(page, '20');
    expect(await isFocusShown(page)).toBe(true);
    await page.press('Enter');
    const [id] = await until('an open incident', async () => {
      const all = await opened(page);
      return all.length === 1 ? all : null;
    });
    await until('the focus on its row', () =>
      page.evaluate((wanted) => document.activeElement?.parentElement?.id === wanted, id ?? ''),
    );
    expect(await isFocusShown(page)).toBe(true);
    await page.press('Enter');
    await until('it to close', async () => (await opened(page)).length === 0);
    await page.press('Space');
    await until('it to open again', async () => (await opened(page)).length === 1);
    await page.close();
  });

  test.runIf(name === 'chromium')('the real popup: the same stops, over the page', async () => {
    await stage.driver.visit('https://www.mi.com/');
    const popup = await stage.driver.popup();
    await says(popup, 'Full record');
    const bar = ['Telltale', 'Search', 'Show beside the page', 'Settings'];
    expect((await tabTo(popup, 'Settings')).map((stop) => stop.replace(' (opens in a new tab)', ''))).toEqual(bar);
    await walkThroughCard(popup);
    await popup.close();
  });

  test('the library: filter, sort, choose and compare', async () => {
    const page = await stage.driver.open(LIBRARY);
    await says(page, 'companies, ');
    await tabTo(page, 'Filter by name or brand');
    await page.press(...'phone');
    await until('fewer', () => page.evaluate(() => /q=phone/.test(location.hash)));
    await page.press('Control+a', 'Backspace');
    await tabTo(page, 'Data involved');
    await page.press('Enter');
    await tabTo(page, "children's data");
    await page.press('Space');
    await until('the filter', () => page.evaluate(() => location.hash.includes('data=children')));
    await page.press('Escape');
    await isAt(page, 'Data involved');
    await tabTo(page, 'Incidents', 90);
    await page.press('Enter');
    await until('another order', () =>
      page.evaluate(() => document.querySelector('th[aria-sort=descending]')?.textContent?.startsWith('Incidents')),
    );
    await isAt(page, 'Incidents');
    const chosen = [];
    while (chosen.length < 2) {
      await tabTo(page, 'Compare ');
      expect(await isFocusShown(page)).toBe(true);
      chosen.push((await focused(page)).replace('Compare ', ''));
      await page.press('Space');
    }
    // Whatever has the focus next lies above the bar that came in at the foot of the window.
    const hidden: string[] = [];
    const isInBar = () => page.evaluate(() => document.activeElement?.closest('.compare-bar') !== null);
    while (!(await isInBar())) {
      await page.press('Tab');
      if (!(await isFocusShown(page))) hidden.push(await focused(page));
    }
    expect(hidden).toEqual([]);
    await until('the way to the comparison', async () => {
      await page.press('Tab');
      return (await focused(page)) === 'Compare';
    });
    await page.press('Enter');
    await says(page, 'Compare companies');
    for (const vendor of chosen) await says(page, vendor);
    await page.close();
  });

  test('the library: a record by Enter, its timeline, an incident, and back to the place in the table', async () => {
    const page = await stage.driver.open(LIBRARY);
    await says(page, 'companies, ');
    await tabTo(page, 'Filter by name or brand');
    await page.press(...'xiaomi');
    await tabTo(page, 'Compare Xiaomi');
    await tabTo(page, 'Xiaomi');
    await page.press('Enter');
    await until('the record', () => page.evaluate(() => document.querySelector('h1')?.textContent === 'Xiaomi'));
    const stops = await tabTo(page, '2025');
    expect(stops.some((stop) => stop.includes(': '))).toBe(true);
    expect(await isFocusShown(page)).toBe(true);
    await page.press('Enter');
    await until('an open incident', async () => (await opened(page)).length === 1);
    await tabTo(page, 'plain text');
    await page.close();
  });

  test('the library: a link to an incident has the focus on it', async () => {
    const page = await stage.driver.open(`${LIBRARY}#/vendor/xiaomi/${ENTRY}`);
    await until('the focus on the incident', () =>
      page.evaluate((id) => document.activeElement?.parentElement?.id === id, ENTRY),
    );
    expect(await isFocusShown(page)).toBe(true);
    await page.close();
  });
});
