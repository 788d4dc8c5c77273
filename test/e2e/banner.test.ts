import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { violationsIn } from '../support/axe.ts';
import {
  alertsOf,
  bannersInPage,
  closeRecord,
  forgetBanners,
  insideOfBanner,
  pressInBanner,
  switchBanner,
} from '../support/banner.ts';
import { journey } from '../support/browsers.ts';
import { registeredIn } from '../support/marks.ts';

const MAKER = 'https://www.mi.com/global/';
const PRODUCT = 'https://www.amazon.com/Samsung-Galaxy-S24-Ultra-256GB/dp/B0CMDRCZBJ';
const RESULTS = 'https://www.amazon.com/s?k=phone';
const EVERYDAY = 'https://www.google.com/';
const QUIET = 'https://quiet.example/';
const TITLES: Record<string, string> = {
  [MAKER]: 'Xiaomi',
  [PRODUCT]: 'Amazon.com: Samsung Galaxy S24 Ultra 256GB',
  [RESULTS]: 'Amazon.com: phone',
  [EVERYDAY]: 'Google',
};
const answerOf = (url: string) =>
  TITLES[url] === undefined
    ? null
    : {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>${TITLES[url]}</title><body><h1>A page</h1><a href="/x">A link</a></body></html>`,
      };

const TAKE_ALL_AWAY = async () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { origins } = await api.permissions.getAll();
  await api.permissions.remove({ origins });
};

journey(
  'the banner',
  (stage, name) => {
    const tab = () => stage.driver.tab;
    const hub = () => stage.driver.hub;
    const count = (wanted: number) =>
      until(`${wanted} banners`, async () => (await bannersInPage(stage.driver)) === wanted);
    /** Long enough for a banner to come up, had there been one. */
    const staysWithout = async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await bannersInPage(stage.driver)).toBe(0);
    };
    const visit = (url: string) => stage.driver.visit(url);

    test('is nowhere before it is asked for', async () => {
      await visit(MAKER);
      await staysWithout();
      expect(await registeredIn(stage.driver)).toEqual([]);
    });

    test('comes up at once in a page that was open when it was asked for', async () => {
      await switchBanner(stage.driver);
      await count(1);
      expect(await registeredIn(stage.driver)).toEqual(['https://*/*']);
      await forgetBanners(stage.driver);
    });

    test('says the finding on a maker’s site, moves nothing, shows the page nothing, and leaves no trace', async () => {
      await visit(MAKER);
      await count(1);
      const inside = await until('its words', () => insideOfBanner(stage.driver));
      expect(inside.replaceAll(/<[^>]*>/g, '')).toMatch(/Serious · Xiaomi · \d{4}: /);
      const look = () =>
        tab().evaluate(() => {
          const { top, left, width } = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
          return [top, left, width, document.documentElement.scrollHeight, document.documentElement.scrollWidth];
        });
      const host = await tab().evaluate(() => {
        const found = document.querySelector('html > div');
        return [found?.outerHTML ?? '', String(found?.shadowRoot)];
      });
      expect(host[0]).not.toMatch(/xiaomi|serious|telltale/i);
      expect(host[1]).toBe('null');
      const before = await look();
      await pressInBanner(stage.driver, 'not now');
      await count(0);
      expect(await look()).toEqual(before);
      expect(await tab().evaluate(() => document.documentElement.outerHTML)).toMatch(/^<html lang="en"><head>/);
      expect(await tab().evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    test('that was sent away stays away until the browser closes', async () => {
      await until('the memory of it', async () => (await alertsOf(stage.driver))['banner xiaomi']?.closed === true);
      await visit(QUIET);
      await visit(MAKER);
      await staysWithout();
      await forgetBanners(stage.driver);
    });

    test('that stood in sight is not shown again, and stays where it stands', async () => {
      await visit(MAKER);
      await count(1);
      await until('the memory of it', async () => (await alertsOf(stage.driver))['banner xiaomi']?.closed === false);
      expect(await bannersInPage(stage.driver)).toBe(1);
      await visit(QUIET);
      await visit(MAKER);
      await staysWithout();
      await forgetBanners(stage.driver);
    });

    test('is on a shop’s page of a company’s product, and on no everyday site and nobody’s page', async () => {
      await visit(PRODUCT);
      await count(1);
      expect(await insideOfBanner(stage.driver)).toContain('Samsung');
      for (const url of [EVERYDAY, RESULTS, QUIET]) {
        await visit(url);
        await staysWithout();
      }
      await forgetBanners(stage.driver);
    });

    test('follows a page that changes its address by itself', async () => {
      await visit(RESULTS);
      await staysWithout();
      const go = (path: string, title: string) =>
        tab().evaluate(
          (to, named) => {
            history.pushState(null, '', to);
            document.title = named;
          },
          path,
          title,
        );
      await go(new URL(PRODUCT).pathname, TITLES[PRODUCT] ?? '');
      await count(1);
      await go('/s?k=phone', 'Amazon.com: phone');
      await count(0);
      await forgetBanners(stage.driver);
    });

    test('opens the record, and mutes the company, by the keyboard', async () => {
      await visit(MAKER);
      await count(1);
      await pressInBanner(stage.driver, 'record');
      await closeRecord(stage.driver, 'xiaomi');
      await forgetBanners(stage.driver);
      await visit(MAKER);
      await count(1);
      await pressInBanner(stage.driver, 'mute');
      await count(0);
      await until('the mute', () =>
        hub().evaluate(async () => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          return (await api.storage.local.get('settings')).settings.mutes.includes('xiaomi');
        }),
      );
      await visit(MAKER);
      await staysWithout();
      await forgetBanners(stage.driver);
    });

    test('comes up after the worker was killed', async () => {
      await stage.driver.killWorker();
      await visit(MAKER);
      await count(1);
      await forgetBanners(stage.driver);
    });

    test.runIf(name === 'chromium')('axe finds nothing to object to', async () => {
      await visit(MAKER);
      await count(1);
      const html = await insideOfBanner(stage.driver);
      await visit(QUIET);
      await tab().evaluate((inside) => {
        document.body.innerHTML = `${inside}<main><h1>A page</h1></main>`;
      }, html);
      expect(await violationsIn(tab())).toEqual([]);
      await forgetBanners(stage.driver);
    });

    test('is off every open page at once, without a reload, when access is taken away', async () => {
      await visit(MAKER);
      await count(1);
      const loadedAt = await tab().evaluate(() => performance.timeOrigin);
      await hub().evaluate(TAKE_ALL_AWAY);
      await count(0);
      await until('no registration', async () => (await registeredIn(stage.driver)).length === 0);
      expect(await tab().evaluate(() => performance.timeOrigin)).toBe(loadedAt);
      await forgetBanners(stage.driver);
      await visit(MAKER);
      await staysWithout();
    });
  },
  { answerOf, grantsHosts: true },
);
