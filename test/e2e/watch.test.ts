import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import type { Answer } from '../../tools/browser/server.ts';
import { blockingSettings, tap } from '../support/blocking.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';
import { KINDS, kindsWeb, UNSEEN } from '../support/kinds.ts';
import { registeredIn } from '../support/marks.ts';
import { reportOf } from '../support/watching.ts';

const HOST = 'tracking.india.miui.com';
const OTHER = 'sentry.d.mi.com';
const MANY = 'https://news.example/many';
const REQUESTS = 1000;

/** A thousand requests of four kinds, in the page and in a frame of another site, to hosts on record and others in turn. */
const many = (from: number, to: number) => `
  const hosts = ['${HOST}', 'cdn.example', '${OTHER}', 'www.example.net'];
  const ask = (i) => {
    const url = 'https://' + hosts[i % 4] + '/kind/' + i;
    if (i % 3 === 0) return fetch(url);
    if (i % 3 === 1) return new Promise((end) => { const image = new Image(); image.onload = image.onerror = end; image.src = url; });
    return navigator.sendBeacon(url);
  };
  (async () => {
    for (let i = ${from}; i < ${to}; i += 10) await Promise.allSettled(Array.from({ length: 10 }, (_, n) => ask(i + n)));
    document.title = 'done';
  })();
`;
const html = (script: string, more = ''): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>asking</title><body><h1>A page</h1>${more}<script>${script}</script></body></html>`,
});
const FRAME = 'https://frame.example/many';
const answerOf = (url: string): Answer | null => {
  if (url === MANY) return html(many(0, REQUESTS / 2), `<iframe src="${FRAME}"></iframe>`);
  if (url === FRAME) return html(many(REQUESTS / 2, REQUESTS));
  return kindsWeb(url);
};

journey(
  'watching',
  (stage, name) => {
    const hitsOf = (host: string) => stage.web.hits.filter((hit) => hit.startsWith(`https://${host}/kind/`)).length;
    const done = () =>
      until('all requests to end', () => stage.driver.tab.evaluate(() => document.title === 'done'), 50_000);

    test('puts no script into any page until it is turned on', async () => {
      await stage.driver.visit(`https://news.example/ask?to=${HOST}`);
      expect(await registeredIn(stage.driver)).toEqual([]);
      expect(await reportOf(stage.driver)).toBeNull();
    });

    test('begins at once in a page that is open, with what it asked before', async () => {
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Show which companies on record a page contacts');
      await says(page, 'Not seen: WebSockets');
      await until('a report', async () => ((await reportOf(stage.driver))?.hosts[HOST] ?? 0) > 0);
      await page.close();
    });

    test('agrees with the server over a thousand requests, in a page and a frame of another site', async () => {
      stage.web.hits.length = 0;
      await stage.driver.visit(MANY);
      await done();
      await until('all thousand', async () => [HOST, OTHER].every((host) => hitsOf(host) === REQUESTS / 4), 50_000);
      await until(
        'the same count',
        async () => {
          const hosts = (await reportOf(stage.driver))?.hosts ?? {};
          return hosts[HOST] === hitsOf(HOST) && hosts[OTHER] === hitsOf(OTHER);
        },
        20_000,
      );
      const { hosts = {} } = (await reportOf(stage.driver)) ?? {};
      expect(hosts).toEqual({ [HOST]: REQUESTS / 4, [OTHER]: REQUESTS / 4 });
      console.log(
        `${name}: ${REQUESTS} requests, of which ${REQUESTS / 2} to hosts on record; all of those were counted`,
      );
    });

    test('sees every kind of request but those that it names', async () => {
      for (const kind of KINDS) {
        await stage.driver.visit(`https://news.example/ask?to=${HOST}&only=${kind}`);
        await done();
        const seen = (await reportOf(stage.driver))?.hosts[HOST] ?? 0;
        expect(seen > 0, kind).toBe(!UNSEEN.includes(kind));
      }
    });

    test('says in the popup whom a page contacts, live', async () => {
      await stage.driver.visit(`https://news.example/ask?to=${HOST}`);
      await done();
      const popup = await stage.driver.popup();
      await says(popup, 'This page contacts 1 company on record');
      await popup.evaluate(() => document.querySelector<HTMLElement>('.watch-row summary')?.click());
      await says(popup, `${HOST}`);
      await says(popup, 'analytics · third party');
      await stage.driver.tab.evaluate((host) => void fetch(`https://${host}/kind/fetch`), OTHER);
      await says(popup, OTHER);
      if (name === 'chromium') await popup.close();
    });

    test('counts on while the worker is killed in the middle, and forgets a page with it', async () => {
      stage.web.hits.length = 0;
      await stage.driver.visit(MANY);
      await until('the first hundred', async () => hitsOf(HOST) > 25);
      await stage.driver.killWorker();
      await done();
      await until('the page’s own', async () => hitsOf(HOST) === REQUESTS / 4, 50_000);
      await until('the same count', async () => (await reportOf(stage.driver))?.hosts[HOST] === REQUESTS / 4);
      await stage.driver.visit('https://quiet.example/');
      expect((await reportOf(stage.driver))?.hosts).toEqual({});
    });

    test('leaves open pages at once when it is turned off', async () => {
      await stage.driver.visit(`https://news.example/ask?to=${HOST}`);
      await until('a report', async () => (await reportOf(stage.driver)) !== null);
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Show which companies on record a page contacts');
      await until('no report', async () => (await reportOf(stage.driver)) === null);
      await until('no registration', async () => (await registeredIn(stage.driver)).length === 0);
      await page.close();
    });

    test('is in no private window, also where the extension is allowed there', async () => {
      await stage.driver.allowPrivate();
      const page = await blockingSettings(stage.driver);
      await tap(page, 'Show which companies on record a page contacts');
      await says(page, 'Not seen: WebSockets');
      await stage.driver.openWindow(`https://private.example/ask?to=${HOST}`, true);
      await stage.driver.visit(`https://news.example/ask?to=${HOST}`);
      const answersAt = (host: string) =>
        page.evaluate(async (wanted) => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const tabs: { id: number; url?: string; title?: string }[] = await api.tabs.query({});
          const tab = tabs.find(({ url, title }) => url?.includes(wanted) && title === 'done');
          if (tab === undefined) return 'loading';
          const answer = await api.tabs.sendMessage(tab.id, { watch: 'report' }, { frameId: 0 }).catch(() => null);
          return answer === null || answer === undefined ? 'nobody' : 'counts';
        }, host);
      await until('the ordinary window', async () => (await answersAt('news.example')) === 'counts');
      await until('the private window', async () => (await answersAt('private.example')) !== 'loading');
      expect(await answersAt('private.example')).toBe('nobody');
      await page.close();
    });
  },
  { answerOf, grantsHosts: true },
);
