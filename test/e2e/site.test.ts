import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import type { Answer } from '../../tools/browser/server.ts';
import { violationsIn } from '../support/axe.ts';
import { journey } from '../support/browsers.ts';
import type {} from '../support/build-site.ts';
import { smallTargets } from '../support/targets.ts';

const HOST = 'https://record.test';
const ROOT = `${HOST}/sub/path/`;
/** The same website where no script may run. */
const STILL = `${HOST}/still/`;
const PAGES = ['', 'company/xiaomi/', 'charts/', 'lists/', 'data/', 'about/'];

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
};

/** What any static host would answer: the file, or that of the folder. */
function answerOf(url: string): Answer | null {
  const { origin, pathname } = new URL(url);
  if (origin !== HOST) return null;
  const path = /^\/(?:sub\/path|still)\/(.*)$/.exec(pathname)?.[1];
  const missing: Answer = (_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('missing');
  if (path === undefined) return missing;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return (_, response) => {
    try {
      const body = readFileSync(fileURLToPath(new URL(file, `file://${inject('site')}/`)));
      const still = url.startsWith(STILL) ? { 'content-security-policy': "script-src 'none'" } : {};
      response
        .writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain', ...still })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
}

journey(
  'the record as a website, in a folder of a host',
  (stage, name) => {
    const { tab, visit } = { tab: () => stage.driver.tab, visit: (path: string) => stage.driver.visit(ROOT + path) };
    const textOf = (selector: string) =>
      tab().evaluate((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);
    const started = () => until('the table', () => tab().evaluate(() => document.querySelector('.filters') !== null));

    test.each(PAGES)(
      'axe finds nothing to object to, nothing to press is small, a phone scrolls one way: /%s',
      async (path) => {
        await tab().resize(1100, 900);
        await visit(path);
        expect(await violationsIn(tab())).toEqual([]);
        await tab().resize(360, 740);
        expect(await tab().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await violationsIn(tab())).toEqual([]);
        expect(await smallTargets(tab())).toEqual([]);
      },
    );

    test('it can be narrowed by keys, and two companies be compared, without anything from another host', async () => {
      await tab().resize(1100, 900);
      await visit('');
      await started();
      await tab().tap('.filters input[type="text"]');
      await tab().press(...'xiaomi');
      await until('one row', () => tab().evaluate(() => document.querySelectorAll('tbody tr').length === 1));
      await visit('#/compare/xiaomi,samsung');
      await until('both records', async () => (await textOf('.side-by-side thead')).includes('Samsung'));
      expect(
        await tab().evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name)),
      ).not.toEqual([]);
      const others = stage.web.hits.filter(
        (url) => new URL(url).hostname.endsWith('.test') && !url.startsWith(`${HOST}/`),
      );
      expect(others).toEqual([]);
    });

    test('incidents are listed by their titles, newest first, and lead to their places', async () => {
      await visit('#/?show=incidents');
      const listed = () =>
        tab().evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('.incidents a[href*="#"]')].map(({ href, textContent }) => ({
            id: new URL(href).hash.slice(1),
            title: textContent?.trim() ?? '',
          })),
        );
      await until('titles', async () => (await listed()).length > 50);
      const first = (await listed()).slice(0, 50);
      expect(first.filter(({ id, title }) => !/^[a-z0-9-]+-20\d\d-[a-z0-9-]+$/.test(id) || title.length < 10)).toEqual(
        [],
      );
      const years = first.map(({ id }) => Number(/-(20\d\d)-/.exec(id)?.[1]));
      expect(years[0]).toBeGreaterThanOrEqual(2026);
      await tab().tap('.incidents a[href*="#"]');
      await until('its place', () => tab().evaluate(() => document.querySelector(':target')?.id ?? null));
      expect(await tab().evaluate(() => document.querySelector(':target')?.id)).toBe(first[0]?.id);
    });

    test('a link to an incident arrives at it', async () => {
      await visit('company/xiaomi/#xiaomi-2014-forum-accounts');
      const seen = await tab().evaluate(() => {
        const entry = document.querySelector(':target');
        const top = entry?.getBoundingClientRect().top ?? -1;
        return { id: entry?.id, inSight: top >= 0 && top < innerHeight };
      });
      expect(seen).toEqual({ id: 'xiaomi-2014-forum-accounts', inSight: true });
    });

    test('where no script runs, all of it can be read', async () => {
      await stage.driver.visit(`${STILL}company/xiaomi/`);
      expect(await textOf('#xiaomi-2014-forum-accounts')).toContain('A file with Xiaomi forum accounts');
      await stage.driver.visit(STILL);
      expect(await tab().evaluate(() => document.querySelectorAll('tbody a').length)).toBeGreaterThan(100);
      expect(await tab().evaluate(() => document.querySelector('.filters'))).toBeNull();
      await stage.driver.visit(`${STILL}charts/`);
      expect(await tab().evaluate(() => document.querySelectorAll('.chart svg').length)).toBeGreaterThan(1);
    });

    test('opened as files from the folder, it has its table, and links lead to pages', async () => {
      await stage.driver.visit(`file://${inject('site')}/index.html`);
      await started();
      await tab().tap('tbody a');
      await until('a company', async () => (await textOf('.dossier h1')).length > 0);
      expect(await tab().evaluate(() => location.pathname)).toMatch(/\/company\/[\w-]+\/index\.html$/);
    });

    test.runIf(name === 'chromium')('in the dark every text can be read', async () => {
      await tab().emulate({ 'prefers-color-scheme': 'dark' });
      for (const path of PAGES) {
        await visit(path);
        expect(await violationsIn(tab(), { only: ['color-contrast'] }), path).toEqual([]);
      }
    });
  },
  { answerOf },
);
