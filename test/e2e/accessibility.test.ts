import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import type { State } from '../../tools/gallery/state.ts';
import { violationsIn } from '../support/axe.ts';
import { journey } from '../support/browsers.ts';
import { reach, STATES } from '../support/states.ts';
import { smallTargets } from '../support/targets.ts';

/** What 200 % and 400 % of zoom leave of a window 1280 px wide. */
const ZOOMED = [640, 320];

/** Browsers make a side panel no narrower. */
const NARROW = 280;

/** The popup has the size of its contents, unless it is a phone's. */
const canBeZoomed = ({ view, phone }: State) => view !== 'popup' || phone === true;

/** Only colours differ between the themes. */
const IN_THE_DARK = { only: ['color-contrast'] };

journey(
  'every state of every view',
  (stage) => {
    test.each(STATES.map((state) => [`${state.view}, ${state.name}`, state] as const))(
      'axe finds nothing to object to, light or dark, nothing to press is small, no zoom makes it scroll sideways: %s',
      async (_, state) => {
        const page = await reach(stage.driver, state);
        expect(await violationsIn(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        await page.emulate({ 'prefers-color-scheme': 'dark' });
        expect(await violationsIn(page, IN_THE_DARK)).toEqual([]);
        for (const width of [...(canBeZoomed(state) ? ZOOMED : []), ...(state.view === 'panel' ? [NARROW] : [])]) {
          await page.resize(width, 800, state.phone);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways, `at ${width} px`).toBeLessThanOrEqual(0);
        }
        await page.close();
      },
    );
  },
  { browsers: ['chromium'] },
);

journey(
  'other ways to look',
  (stage) => {
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
