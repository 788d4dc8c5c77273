import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

const ENTRY = 'xiaomi-2014-cloud-messaging';
const LINKED = `src/ui/library/library.html#/vendor/xiaomi/${ENTRY}`;
const SETTINGS = 'src/ui/options/options.html';
const PAGES = [LINKED, SETTINGS, 'src/ui/welcome/welcome.html'];

/** A window 1200 px wide as it is, at 641 to 900 px, and at 200 % of zoom. */
const WINDOWS = [
  [1200, 800],
  [900, 700],
  [760, 700],
  [641, 700],
  [600, 400],
] as const;

/** How far the linked entry's title lies below the header, or below the window's edge where the header does not stay. */
const clearance = (page: DrivenPage) =>
  page.evaluate((id) => {
    const title = document.querySelector(`#${id} summary`)?.getBoundingClientRect();
    const header = document.querySelector('.page-header');
    if (!title || !header) return null;
    const stays = getComputedStyle(header).position === 'sticky';
    return title.top - (stays ? header.getBoundingClientRect().bottom : 0);
  }, ENTRY);

/** In how many lines the header's links and fields are, and whether it stays on top. */
const layoutOf = (page: DrivenPage) =>
  page.evaluate(() => {
    const header = document.querySelector('.page-header') as HTMLElement;
    const tops: number[] = [];
    for (const item of header.querySelectorAll('a, input')) {
      const { top, height } = item.getBoundingClientRect();
      const middle = top + height / 2;
      if (!tops.some((known) => Math.abs(known - middle) < 12)) tops.push(middle);
    }
    return { lines: tops.length, stays: getComputedStyle(header).position === 'sticky' };
  });

for (const language of ['en', 'de', 'ar']) {
  journey(
    `the header in ${language}`,
    (stage) => {
      test('never lies over a linked entry’s title, however wide or far zoomed in the window is', async () => {
        for (const [width, height] of WINDOWS) {
          const page = await stage.driver.open(LINKED.replace(/#.*/, ''));
          await page.resize(width, height);
          await page.evaluate((id) => {
            location.hash = `#/vendor/xiaomi/${id}`;
          }, ENTRY);
          await until('the linked entry', () =>
            page.evaluate((id) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open === true, ENTRY),
          );
          await until('it to be scrolled to', async () => ((await clearance(page)) ?? height) < height);
          expect(await clearance(page), `at ${width} px`).toBeGreaterThanOrEqual(0);
          await page.close();
        }
      });

      test('stays only where it is one line, and nothing scrolls sideways down to 320 px', async () => {
        for (const path of PAGES) {
          const page = await stage.driver.open(path);
          await until('the header', () => page.evaluate(() => document.querySelector('.page-header') !== null));
          for (const width of [1200, 641, 320]) {
            await page.resize(width, 700);
            await until(`a header that fits ${width} px`, async () => {
              const { lines, stays } = await layoutOf(page);
              return stays === (lines === 1);
            });
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(over, `${path} at ${width} px`).toBeLessThanOrEqual(0);
          }
          await page.close();
        }
      });

      test('leads from the settings to the record and the check of apps, and back', async () => {
        const page = await stage.driver.open(SETTINGS);
        const follow = async (place: number, seen: string) => {
          await until('the link', () =>
            page.evaluate((n) => {
              const link = document.querySelectorAll<HTMLElement>('.page-header nav a')[n];
              link?.click();
              return link !== undefined;
            }, place),
          );
          await until(seen, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, seen));
        };
        await follow(0, '.vendors tbody tr');
        await follow(1, '.apps textarea');
        await follow(2, '.about');
        await page.close();
      });
    },
    { language },
  );
}

journey('opening a report of a mistake', (stage, name) => {
  const hidden = (page: DrivenPage) =>
    page.evaluate(() => {
      const panel = document.querySelector('.report .panel');
      if (panel === null) return null;
      // What scrolls within the window cuts as well.
      const frame = panel.closest('.menu-body')?.getBoundingClientRect();
      const top = Math.max(0, frame?.top ?? 0);
      const bottom = Math.min(innerHeight, frame?.bottom ?? innerHeight);
      return [...panel.querySelectorAll('textarea, button, [class="quiet"]')]
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.height > 0 && (box.top < top - 1 || box.bottom > bottom + 1)).length;
    });
  const open = (page: DrivenPage, selector: string) =>
    until(selector, () =>
      page.evaluate((wanted) => {
        const button = document.querySelector<HTMLElement>(wanted);
        button?.click();
        return button !== null;
      }, selector),
    );

  test.runIf(name === 'chromium')('brings all of it into sight in the popup', async () => {
    await stage.driver.visit('https://www.mi.com/');
    const popup = await stage.driver.popup();
    await open(popup, '.menu summary');
    await open(popup, '.menu .report button');
    await until('the form', async () => (await hidden(popup)) === 0);
    await popup.close();
  });

  test('brings all of it into sight in the record', async () => {
    const page = await stage.driver.open(LINKED);
    await page.resize(1000, 700);
    await open(page, `#${ENTRY} .report button`);
    await until('the form', async () => (await hidden(page)) === 0);
    await page.close();
  });
});

journey('the keys for the popup', (stage) => {
  test('are set as the package suggests, and shown in the settings', async () => {
    const keys = await stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const all: { name?: string; shortcut?: string }[] = await api.commands.getAll();
      return all.find((command) => command.name === '_execute_action')?.shortcut;
    });
    expect(keys).toBe('Alt+Shift+L');
    const page = await stage.driver.open(SETTINGS);
    await until('the keys', () => page.evaluate(() => document.body.innerText.includes('Alt+Shift+L opens Telltale')));
    await page.close();
  });
});
