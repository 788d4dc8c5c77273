import { beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { marksIn, settledMarks } from '../support/marks.ts';
import { accessory, addResults, device, EMPTY, hostsInPage, switchKind } from '../support/marks-stage.ts';
import { RESULTS } from '../support/results-links.ts';
import { resultsHtml } from '../support/results-shapes.ts';

const DDG = 'https://duckduckgo.com/?q=phone';
const answerOf = (url: string) => {
  const page = RESULTS.find((one) => one.url === url);
  if (url === EMPTY || page !== undefined)
    return {
      type: 'text/html; charset=utf-8',
      body: resultsHtml(page ?? { site: 'ebay', url, links: [] }),
    };
  return null;
};

journey(
  'marks in a page that lives',
  (stage, name) => {
    beforeAll(async () => {
      await switchKind(stage.driver, 'shop');
      await switchKind(stage.driver, 'search');
    }, 60_000);

    const run = (action: () => void) => stage.driver.tab.evaluate(action);
    const marked = async () => (await marksIn(stage.driver, EMPTY)).map(({ link }) => link).sort();
    const becomes = (links: string[]) =>
      until(`marks on ${links.length} links`, async () => (await marked()).join() === [...links].sort().join());

    test('a page with nobody on record is as it was, to the letter', async () => {
      await stage.driver.visit(EMPTY);
      await addResults(stage.driver, 'ebay', [accessory(1), accessory(2)]);
      const before = await stage.driver.tab.evaluate(() => document.documentElement.outerHTML);
      await addResults(stage.driver, 'ebay', [device(3)]);
      await becomes([device(3).url]);
      const after = await stage.driver.tab.evaluate(() => {
        document.querySelector('.item:last-child')?.remove();
        return document.documentElement.outerHTML;
      });
      expect(after).toBe(before);
    });

    test('two thousand more results are marked as they are scrolled in', { timeout: 120_000 }, async () => {
      const page = RESULTS.find(({ site }) => site === 'ebay');
      const items = page?.links.filter(({ url }) => url.includes('/itm/')) ?? [];
      const links = Array.from({ length: 2000 }, (_, i) => {
        const link = items[i % items.length];
        return { ...(link ?? device(i)), url: `https://www.ebay.com/itm/${500_000_000_000 + i}` };
      });
      await stage.driver.visit(page?.url ?? '');
      await addResults(stage.driver, 'ebay', links);
      const theirs = links.filter(({ expect: vendor }) => vendor !== null).map(({ url }) => url);
      const marks = await settledMarks(stage.driver, page?.url ?? '', theirs.length * 0.98);
      const seen = marks.map(({ link }) => link).filter((link) => link.includes('/itm/5000'));
      expect(seen.filter((link) => !theirs.includes(link))).toEqual([]);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length / theirs.length).toBeGreaterThanOrEqual(0.98);
      console.log(`${name}: ${seen.length} of ${theirs.length} products among 2,000 links are marked`);
    });

    test('a title that comes late is read when it is there', async () => {
      await stage.driver.visit(EMPTY);
      await addResults(stage.driver, 'ebay', [{ ...device(1), title: '' }]);
      await run(() => {
        setTimeout(() => {
          const title = document.querySelector('.item [role=heading] span');
          if (title) title.textContent = 'Samsung Galaxy S24 Ultra 256GB';
        }, 300);
      });
      await becomes([device(1).url]);
    });

    test('links that change, as in a list that uses its rows again, change their marks', async () => {
      await stage.driver.visit(EMPTY);
      await addResults(stage.driver, 'ebay', [device(1), accessory(2), device(3)]);
      await becomes([device(1).url, device(3).url]);
      for (const round of [1, 2, 3, 4]) {
        await stage.driver.tab.evaluate((by) => {
          document.querySelectorAll('.item').forEach((item, i) => {
            const isDevice = (i + by) % 2 === 0;
            const title = isDevice ? `Samsung Galaxy S${by} 128GB` : `Case for Samsung Galaxy S${by}`;
            for (const link of item.querySelectorAll('a')) link.href = `https://www.ebay.com/itm/6000000${by}0${i}`;
            for (const img of item.querySelectorAll('img')) img.alt = title;
            const text = item.querySelector('[role=heading] span');
            if (text?.lastChild) text.lastChild.nodeValue = title;
          });
        }, round);
        await becomes(
          [0, 1, 2].filter((i) => (i + round) % 2 === 0).map((i) => `https://www.ebay.com/itm/6000000${round}0${i}`),
        );
      }
    });

    test('a page that draws its titles anew gets its marks back, once each', async () => {
      await stage.driver.visit(EMPTY);
      await addResults(stage.driver, 'ebay', [device(1), device(2)]);
      await becomes([device(1).url, device(2).url]);
      await run(() => {
        for (const title of document.querySelectorAll('[role=heading] span'))
          title.textContent = title.textContent ?? '';
      });
      await becomes([device(1).url, device(2).url]);
    });

    test('back and forward leave each mark where it was, once', async () => {
      await stage.driver.visit(EMPTY);
      await addResults(stage.driver, 'ebay', [device(1)]);
      await becomes([device(1).url]);
      await stage.driver.visit(DDG);
      await settledMarks(stage.driver, DDG, 5);
      await run(() => history.back());
      await until('the first page', () => stage.driver.tab.evaluate(() => location.hostname === 'www.ebay.com'));
      if (await stage.driver.tab.evaluate(() => document.querySelector('.item') !== null))
        await becomes([device(1).url]);
      await run(() => history.forward());
      const marks = await settledMarks(stage.driver, DDG, 5);
      expect(new Set(marks.map(({ link }) => link)).size).toBe(marks.length);
    });

    test('a search that shows its results without a new page is followed', async () => {
      await stage.driver.visit(DDG);
      await settledMarks(stage.driver, DDG, 5);
      await run(() => {
        history.pushState(null, '', '/settings');
        const main = document.querySelector('main');
        if (main) main.innerHTML = '<h2><a href="https://www.samsung.com/us/">Samsung</a></h2>';
      });
      await until('no mark beside results', async () => (await hostsInPage(stage.driver)) === 0);
      await run(() => {
        history.pushState(null, '', '/?q=samsung');
        const main = document.querySelector('main');
        if (main) main.innerHTML = '<h2><a href="https://www.samsung.com/us/">Samsung</a></h2>';
      });
      await until('a mark', async () => (await hostsInPage(stage.driver)) === 1);
    });
  },
  { answerOf, grantsHosts: true },
);
