import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { violationsIn } from '../support/axe.ts';
import { journey } from '../support/browsers.ts';
import { reach, STATES } from '../support/states.ts';

/** The popup has the size of its contents, unless it is a phone's. */
const PAGES = STATES.filter(({ view, phone }) => view !== 'popup' || phone === true);

/** What 200 % and 400 % of zoom leave of a window 1280 px wide. */
const ZOOMED = [640, 320];

for (const dark of [false, true]) {
  journey(
    `${dark ? 'dark' : 'light'} views`,
    (stage) => {
      test.each(STATES.map((state) => [`${state.view}, ${state.name}`, state] as const))(
        'axe finds nothing to object to: %s',
        async (_, state) => {
          const page = await reach(stage.driver, state);
          expect(await violationsIn(page)).toEqual([]);
          await page.close();
        },
      );
    },
    { browsers: ['chromium'], dark },
  );
}

journey(
  'other ways to look',
  (stage) => {
    test('no page scrolls sideways, however far it is zoomed in', async () => {
      const wide: string[] = [];
      for (const state of PAGES) {
        const page = await reach(stage.driver, state);
        for (const width of ZOOMED) {
          await page.resize(width, 800, state.phone);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (sideways > 0) wide.push(`${state.view}, ${state.name} at ${width} px: ${sideways} px`);
        }
        await page.close();
      }
      expect(wide).toEqual([]);
    });

    test('with forced colours every mark stays to be seen, and axe finds nothing', async () => {
      const page = await stage.driver.open('src/ui/library/library.html#/vendor/xiaomi');
      await page.emulate({ 'forced-colors': 'active' });
      await until('the marks', () => page.evaluate(() => document.querySelectorAll('.timeline .mark').length > 20));
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const unseen = await page.evaluate(() => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const gone = [paper, 'none', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
        return [...document.querySelectorAll<SVGElement>('svg :is(path, circle, polygon, rect:not(.target))')]
          .filter((shape) => shape.closest('defs') === null)
          .filter((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return gone.includes(fill) && gone.includes(stroke);
          })
          .map((shape) => shape.outerHTML);
      });
      expect(unseen).toEqual([]);
      expect(await violationsIn(page)).toEqual([]);
      await page.close();
    });

    test('an incident that is gone to is tinted for a moment, and nothing moves where that is not welcome', async () => {
      const page = await stage.driver.open('src/ui/library/library.html#/vendor/xiaomi');
      await until('the marks', () => page.evaluate(() => document.querySelectorAll('.timeline .mark').length > 20));
      const moving = async (motion: string) => {
        await page.emulate({ 'prefers-reduced-motion': motion });
        await page.tap('.timeline .mark');
        await until('an open incident', () =>
          page.evaluate(() => document.querySelector('.incident[open].arrived') !== null),
        );
        return page.evaluate(() => document.getAnimations().length);
      };
      expect(await moving('reduce')).toBe(0);
      expect(await moving('no-preference')).toBeGreaterThan(0);
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);
