import { beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { violationsIn } from '../support/axe.ts';
import { journey } from '../support/browsers.ts';
import { insideOf, registeredIn, settledMarks } from '../support/marks.ts';
import { accessory, addResults, device, EMPTY, hostsInPage, switchKind } from '../support/marks-stage.ts';
import { resultsHtml } from '../support/results-shapes.ts';

const answerOf = (url: string) =>
  url === EMPTY
    ? {
        type: 'text/html; charset=utf-8',
        body: resultsHtml({ site: 'ebay', url, links: [device(1), device(2), accessory(3)] }),
      }
    : null;

/** Runs with the extension's API: as in the browser's own page for extensions. */
const takeAway = async () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { origins } = await api.permissions.getAll();
  await api.permissions.remove({ origins });
};
const setMutes = async (mutes: string[]) => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  await api.storage.local.set({ settings: { mutes } });
};

journey(
  'marks as the person wants them',
  (stage, name) => {
    beforeAll(() => switchKind(stage.driver, 'shop'), 60_000);
    const count = (wanted: number) =>
      until(`${wanted} marks`, async () => (await hostsInPage(stage.driver)) === wanted);

    test('a page that was open before gets its marks at once, and sees them alike whatever they say', async () => {
      await switchKind(stage.driver, 'shop');
      await stage.driver.visit(EMPTY);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await hostsInPage(stage.driver)).toBe(0);
      await switchKind(stage.driver, 'shop');
      await count(2);
      const seen = await stage.driver.tab.evaluate(() => {
        const spans = [...document.querySelectorAll('span')].filter(
          ({ style }) => style.getPropertyValue('z-index') === '2',
        );
        return spans.map((span) => [span.outerHTML, span.shadowRoot, span.textContent]);
      });
      expect(new Set(seen.map(String)).size).toBe(1);
      expect(seen[0]?.slice(1)).toEqual([null, '']);
    });

    test('the popup’s switch takes all marks off the page, and back', async () => {
      await stage.driver.visit(EMPTY);
      await count(2);
      for (const wanted of [0, 2]) {
        const popup = await stage.driver.popup();
        await until('the switch', () =>
          popup.evaluate(() => {
            const box = document.querySelector<HTMLInputElement>('.marks-row input');
            box?.click();
            return box !== null;
          }),
        );
        await count(wanted);
        await popup.close();
      }
    });

    test('a muted company loses its marks in open pages, and gets them back', async () => {
      await stage.driver.hub.evaluate(setMutes, ['samsung']);
      await count(0);
      await addResults(stage.driver, 'ebay', [device(4)]);
      await stage.driver.hub.evaluate(setMutes, []);
      await count(3);
    });

    test('the keyboard opens a mark’s card, and from it the record', async () => {
      await stage.driver.visit(EMPTY);
      await count(2);
      const focused = () => stage.driver.tab.evaluate(() => document.activeElement?.tagName);
      await until('the mark', async () => {
        await stage.driver.tab.press('Tab');
        return (await focused()) === 'SPAN';
      });
      await stage.driver.tab.press('Tab');
      expect(await focused()).toBe('SPAN');
      await stage.driver.tab.press('Enter');
      await until('the record', () =>
        stage.driver.hub.evaluate(async () => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const tabs: { id: number; url?: string }[] = await api.tabs.query({});
          const record = tabs.find(({ url }) => url?.includes('library.html#/vendor/samsung'));
          if (record !== undefined) await api.tabs.remove(record.id);
          return record !== undefined;
        }),
      );
      // The link around the mark was not followed.
      expect(await stage.driver.tab.evaluate(() => location.href)).toBe(EMPTY);
    });

    test.runIf(name === 'chromium')('axe finds nothing to object to in a mark and its card', async () => {
      await stage.driver.visit(EMPTY);
      await count(2);
      await until('the mark', async () => {
        await stage.driver.tab.press('Tab');
        return stage.driver.tab.evaluate(() => document.activeElement?.tagName === 'SPAN');
      });
      const html = await insideOf(stage.driver, EMPTY);
      expect(html).toContain('role="dialog"');
      // What no page can look into, where axe can.
      await stage.driver.visit('https://quiet.example/');
      await stage.driver.tab.evaluate((inside) => {
        document.body.innerHTML = `<main><h1>Results</h1><a href="/p"><span>${inside}</span>Samsung Galaxy S24</a></main>`;
      }, html);
      expect(await violationsIn(stage.driver.tab)).toEqual([]);
    });

    test('nobody but the script in a page gets an answer from the worker', async () => {
      const answer = await stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const links = [{ url: 'https://www.ebay.com/itm/1', texts: ['Samsung Galaxy S24 128GB'] }];
        return (await api.runtime.sendMessage({ ask: 'links', links }).catch(() => null)) ?? null;
      });
      expect(answer).toBeNull();
      const inPage = await stage.driver.tab.evaluate(
        () => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
      );
      expect(inPage).toBe('undefined');
    });

    test('registrations that the browser forgot are there again after the next start', async () => {
      await stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.scripting.unregisterContentScripts();
        // Clearing all of it would change what was looked at, after which the worker registers at once.
        await api.storage.session.remove('started');
      });
      expect(await registeredIn(stage.driver)).toEqual([]);
      await stage.driver.killWorker();
      await stage.driver.visit('https://example.org/');
      await until('the registration', async () => (await registeredIn(stage.driver)).length > 100);
    });

    test('access that is taken away takes script and marks off every open page at once, without a reload', async () => {
      await stage.driver.visit(EMPTY);
      await settledMarks(stage.driver, EMPTY, 2);
      const loadedAt = await stage.driver.tab.evaluate(() => performance.timeOrigin);
      await stage.driver.hub.evaluate(takeAway);
      await count(0);
      await until('no registration', async () => (await registeredIn(stage.driver)).length === 0);
      await addResults(stage.driver, 'ebay', [device(5)]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await hostsInPage(stage.driver)).toBe(0);
      expect(await stage.driver.tab.evaluate(() => performance.timeOrigin)).toBe(loadedAt);
    });
  },
  { answerOf, grantsHosts: true },
);
