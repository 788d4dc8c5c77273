import { afterAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { type MarkSeen, registeredIn, settledMarks } from '../support/marks.ts';
import { hostsInPage, switchKind } from '../support/marks-stage.ts';
import { RESULTS, type ResultsPage } from '../support/results-links.ts';
import { resultsHtml } from '../support/results-shapes.ts';

const pageAt = (url: string) => RESULTS.find((page) => page.url === url);
const answerOf = (url: string) => {
  const page = pageAt(url);
  return page === undefined ? null : { type: 'text/html; charset=utf-8', body: resultsHtml(page) };
};

/** What of a page's marks is wrong, and which products went without. */
function compare({ links }: ResultsPage, marks: readonly MarkSeen[]) {
  const bare = (url: string) => new URL(url).href.replace(/#.*$/, '');
  const theirs = new Set(links.filter(({ expect: vendor }) => vendor !== null).map(({ url }) => bare(url)));
  const marked = marks.map(({ link }) => bare(link));
  return {
    wrong: marks.filter(({ link }) => !theirs.has(bare(link))),
    twice: marked.filter((link, at) => marked.indexOf(link) < at),
    missed: [...theirs].filter((link) => !marked.includes(link)),
    there: theirs.size,
  };
}

journey(
  'marks in results',
  (stage, name) => {
    const found = { there: 0, missed: [] as string[] };
    test('nothing is granted and nothing registered at first, and a page is as it was', async () => {
      const [amazon] = RESULTS;
      await stage.driver.visit(amazon?.url ?? '');
      expect(await registeredIn(stage.driver)).toEqual([]);
      expect(await hostsInPage(stage.driver)).toBe(0);
    });

    test('a switch in the settings asks for all of a kind, and registers the script there alone', async () => {
      for (const kind of ['shop', 'store', 'search'] as const) await switchKind(stage.driver, kind);
      const matches = await until('the registration', async () => {
        const all = await registeredIn(stage.driver);
        return all.some((match) => match.includes('www.google.com')) ? all : null;
      });
      expect(matches).toEqual(expect.arrayContaining(['https://*.amazon.in/*', 'https://*.play.google.com/*']));
      expect(matches.filter((match) => /example|\/\/\*\/|\*\.google\.com/.test(match))).toEqual([]);
    });

    test.each(RESULTS.map((page) => [page.site, page] as const))(
      'on %s exactly the products, apps and sites of companies on record are marked, each once',
      async (_, page) => {
        await stage.driver.visit(page.url);
        const marks = await settledMarks(stage.driver, page.url, 3);
        const { wrong, twice, missed, there } = compare(page, marks);
        expect([wrong, twice]).toEqual([[], []]);
        expect(marks.filter(({ isSeen }) => !isSeen)).toEqual([]);
        found.there += there;
        found.missed.push(...missed);
      },
    );

    afterAll(() => console.log(`${name}: ${found.there - found.missed.length} of ${found.there} products are marked`));

    test('98 % or more of them are', () => {
      expect(found.there).toBeGreaterThan(350);
      expect(found.missed.length / found.there, found.missed.join('\n')).toBeLessThanOrEqual(0.02);
    });
  },
  { answerOf, grantsHosts: true },
);
