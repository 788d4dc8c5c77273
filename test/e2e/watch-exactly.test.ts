import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { afterStart, blockingSettings, tap } from '../support/blocking.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';
import { arrivedAt, KINDS, kindsWeb, UNSEEN } from '../support/kinds.ts';
import { reportFrom } from '../support/watching.ts';

const HOST = 'tracking.india.miui.com';

journey(
  'counting every request',
  (stage, name) => {
    const visit = async (kind: string) => {
      stage.web.hits.length = 0;
      await stage.driver.visit(`https://news.example/ask?to=${HOST}&only=${kind}`);
      await until('all requests to end', () => stage.driver.tab.evaluate(() => document.title === 'done'));
    };

    test('says whether it works yet, once it is turned on', async () => {
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Show which companies on record a page contacts');
      await says(page, 'Not seen: WebSockets');
      await tap(page, 'Count every request');
      const again = await afterStart(stage.driver, page);
      if (name === 'chromium') {
        await says(again, 'Every request is counted once you restart the browser.');
        await stage.restart();
      }
      const last = await blockingSettings(stage.driver);
      await says(last, "Not seen: what a site's service worker requests");
      expect(await last.evaluate(() => /WebSockets|once you restart/.test(document.body.innerText))).toBe(false);
      await last.close();
    });

    test('sees every kind of request, once each', async () => {
      const page = await blockingSettings(stage.driver);
      for (const kind of KINDS) {
        await visit(kind);
        const report = await until(`${kind} to be counted`, async () => {
          const now = await reportFrom(page, stage.driver);
          return now?.isExact && now.hosts[HOST] !== undefined ? now : null;
        });
        expect(report, kind).toEqual({ hosts: { [HOST]: 1 }, isExact: true });
      }
      await page.close();
    });

    test('counts what is blocked, which never leaves', async () => {
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Xiaomi');
      // Chromium takes up rules at once where it hears requests already.
      const settings = name === 'chromium' ? await afterStart(stage.driver, page) : page;
      await says(settings, 'Blocking is on.');
      for (const kind of KINDS) {
        await visit(kind);
        const report = await until(`${kind} to be counted`, async () => {
          const now = await reportFrom(settings, stage.driver);
          return now?.isExact && now.hosts[HOST] !== undefined ? now : null;
        });
        expect(report.hosts, kind).toEqual({ [HOST]: 1 });
        expect(arrivedAt(stage.web, HOST), kind).toEqual([]);
      }
      await tap(settings, 'Xiaomi');
      await says(settings, 'Blocking is off.');
      await settings.close();
    });

    test('ends when it is turned off: what a page shows is counted then', async () => {
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Count every request');
      const again = await afterStart(stage.driver, page);
      await says(again, 'Not seen: WebSockets');
      for (const kind of ['fetch', ...UNSEEN]) {
        await visit(kind);
        await new Promise((resolve) => setTimeout(resolve, 700));
        const hosts = kind === 'fetch' ? { [HOST]: 1 } : {};
        expect(await reportFrom(again, stage.driver), kind).toEqual({ hosts, isExact: false });
      }
    });
  },
  { answerOf: kindsWeb, grantsHosts: true },
);
