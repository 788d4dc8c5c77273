import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { click, says, type } from '../support/driven-page.ts';
import { LIST_URL, listServer, MISDEEDS } from '../support/list-server.ts';

const OPTIONS = 'src/ui/options/options.html';
const server = listServer();

const text = (page: DrivenPage) => page.evaluate(() => document.querySelector('.list')?.textContent ?? '');

/** Runs with the extension's API; a check eight days ago makes every list due. */
const makeDue = async () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { lists } = (await api.storage.local.get('lists')) as { lists: { from: { checked: string } }[] };
  const ago = new Date(Date.now() - 8 * 86_400_000).toISOString();
  const aged = lists.map((list) => ({ ...list, from: { ...list.from, checked: ago } }));
  await api.storage.local.set({ lists: aged });
};

const hasProblemSince = async (moment: string) => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { lists } = (await api.storage.local.get('lists')) as { lists: { from: { problem?: { at: string } } }[] };
  return lists.some(({ from }) => (from.problem?.at ?? '') >= moment);
};

journey(
  'subscribing to a list',
  (stage) => {
    const badgeOn = async (url: string) => {
      await stage.driver.visit(url);
      return until(`an answer on ${url}`, async () => {
        const { badge, title } = await stage.driver.toolbar();
        return title === '' ? null : { badge };
      });
    };
    const isListed = (host: string) =>
      until(`${host} to be listed`, async () => (await badgeOn(`https://${host}/`)).badge === '!');

    test('it is fetched by a click, shown, imported, and warns', async () => {
      server.serve('# My list\none.example\ntwo.example\n', '"v1"');
      const page = await stage.driver.open(OPTIONS);
      await type(page, 'input[type=url]', `${LIST_URL}#telltale:Known%20trackers`);
      await page.tap('.import button[type=submit]');
      await says(page, '2 domains to import from “Known trackers”.');
      await click(page, 'Import');
      await says(page, 'From lists.example');
      await page.close();
      await isListed('two.example');
      const [first] = server.asked;
      expect(first).toBeDefined();
      expect(first?.cookie).toBeUndefined();
      expect(first?.referer).toBeUndefined();
    });

    test('“update now” asks whether anything changed, and imports what did', async () => {
      const page = await stage.driver.open(OPTIONS);
      await says(page, 'From lists.example');
      const before = server.asked.length;
      await page.tap('.list .bar button');
      await until('the question', async () => server.asked.length > before);
      expect(server.asked.at(-1)?.['if-none-match']).toBe('"v1"');
      server.serve('two.example\nthree.example\nfour.example\n', '"v2"');
      await until('the change', async () => {
        await page.tap('.list .bar button:not([disabled])').catch(() => undefined);
        return (await text(page)).includes('2 added, one removed');
      });
      await page.close();
      await isListed('four.example');
    });

    test.each(Object.entries(MISDEEDS))(
      'after %s the problem is shown and the last good copy stays',
      async (_, misdeed) => {
        server.misbehave(misdeed.respond);
        const page = await stage.driver.open(OPTIONS);
        await says(page, 'From lists.example');
        const started = new Date().toISOString();
        await page.tap('.list .bar button');
        await until('a new problem', () => page.evaluate(hasProblemSince, started), 40_000);
        await says(page, misdeed.says);
        await says(page, 'The last good copy is still in use.');
        await page.close();
        await isListed('four.example');
      },
    );

    test('a good answer ends the problem', async () => {
      server.serve('two.example\nfour.example\n', '"v3"');
      const page = await stage.driver.open(OPTIONS);
      await says(page, 'The last good copy is still in use.');
      await page.tap('.list .bar button');
      await until('the problem to go', async () => !(await text(page)).includes('The last good copy'));
      await page.close();
    });

    test('an alarm updates what is due, with every page closed and the worker dead', async () => {
      server.serve('five.example\n', '"v4"');
      await stage.driver.hub.evaluate(makeDue);
      await stage.driver.killWorker();
      await stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.alarms.create('lists', { when: Date.now() + 100 });
      });
      await isListed('five.example');
    });

    test('the next alarm is set, survives a restart, and is gone while updates are paused', async () => {
      const alarm = () =>
        stage.driver.hub.evaluate(async () => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          return (await api.alarms.get('lists'))?.scheduledTime ?? 0;
        });
      const soon = Date.now() + 6 * 86_400_000;
      await until('the alarm of a weekly list', async () => (await alarm()) > soon);
      await stage.restart();
      await until('the alarm after a restart', async () => (await alarm()) > soon);
      const page = await stage.driver.open(OPTIONS);
      await says(page, 'Pause all updates');
      await page.tap('.switch input');
      await until('no alarm', async () => (await alarm()) === 0);
      await page.tap('.switch input');
      await until('the alarm again', async () => (await alarm()) > soon);
      await page.close();
    });

    test('a removed list gives up its permission', async () => {
      const page = await stage.driver.open(OPTIONS);
      await says(page, 'From lists.example');
      await page.evaluate(() => document.querySelector<HTMLElement>('.more-of-list summary')?.click());
      await click(page, 'Remove “Known trackers”');
      await click(page, 'Yes, remove “Known trackers”');
      await until('the list to go', async () => (await text(page)) === '');
      await until('the permission to go', () =>
        page.evaluate(async () => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          return ((await api.permissions.getAll()).origins ?? []).length === 0;
        }),
      );
      await page.close();
    });
  },
  { answerOf: server.answerOf, grantsHosts: true },
);
