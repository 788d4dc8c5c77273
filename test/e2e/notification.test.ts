import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { alertsOf, forgetBanners } from '../support/banner.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

const MAKER = 'https://www.mi.com/global/';

journey(
  'the notification',
  (stage, name) => {
    /** Ids of the notifications that stand, which are taken down. Without a display, none stands for long in Firefox. */
    const standing = () =>
      stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const ids = Object.keys(await api.notifications.getAll());
        for (const id of ids) await api.notifications.clear(id);
        return ids;
      });
    const isTold = async () => 'notification xiaomi' in (await alertsOf(stage.driver));

    test('is not there before it is asked for', async () => {
      await stage.driver.visit(MAKER);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await alertsOf(stage.driver)).toEqual({});
    });

    test('comes once for a company, and again when it was forgotten', async () => {
      await stage.driver.visit('https://quiet.example/');
      const page = await stage.driver.open('src/ui/options/options.html');
      await says(page, 'Show a notification');
      const box = '.notification-rung input';
      await page.tap(box);
      await until('the permission', () =>
        page.evaluate((at) => document.querySelector<HTMLInputElement>(at)?.checked, box),
      );
      await page.close();
      expect(await standing()).toEqual([]);
      await stage.driver.visit('https://quiet.example/');
      await stage.driver.visit(MAKER);
      await until('the notification', isTold);
      if (name === 'chromium') expect(await until('its id', async () => (await standing())[0])).toBe('about xiaomi');
      await standing();
      await stage.driver.visit('https://quiet.example/');
      await stage.driver.visit(MAKER);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await standing()).toEqual([]);
      await forgetBanners(stage.driver);
      await stage.driver.visit('https://quiet.example/');
      await stage.driver.visit(MAKER);
      await until('the notification', isTold);
    });
  },
  { grantsHosts: true },
);
