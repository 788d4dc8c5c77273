import { expect, test } from 'vitest';
import { MAX_NAME, shownText } from '../../src/core/text/shown-text.ts';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { choose, click, says, type } from '../support/driven-page.ts';
import {
  injectedBackup,
  injectedInfos,
  injectedList,
  REASONS,
  REFUSED,
  SHOWN_IN_DOSSIER,
} from '../support/injected-files.ts';
import { INJECTIONS } from '../support/injection.ts';
import { brokenOut, unseenIn } from '../support/untouched.ts';

const OPTIONS = 'src/ui/options/options.html';
const LIBRARY = 'src/ui/library/library.html';
const LIST_INPUT = 'input[type=file]:not([accept])';
const NASTY = `<img src=x onerror=top.injected=1>\u202e.txt`;

/** Longer than others: on a busy machine every string takes its time. */
const TIMEOUT = 180_000;

/** Waits until the page shows all of these, each as it may be shown; then nothing else may have come of them. */
async function holds(page: DrivenPage, texts: readonly string[]) {
  const unseen = () => unseenIn(page, texts);
  await until('all texts', async () => (await unseen()).length === 0).catch(() => undefined);
  expect(await unseen()).toEqual([]);
  expect(await brokenOut(page)).toEqual([]);
}

const names = INJECTIONS.map((text) => shownText(text, MAX_NAME)).filter((name) => name !== '');

/** A page that puts some of the strings into itself as they are. */
const HOLE = INJECTIONS.filter((text) => /^<(script|img|iframe src=|a |base)/.test(text));

journey(
  'text that wants to be more',
  (stage) => {
    test('is noticed where a page lets it', async () => {
      await stage.driver.visit('https://hole.example/');
      const found = (await brokenOut(stage.driver.tab)).join('\n');
      for (const sign of ['a script ran', '<img', '<iframe', '<base', 'IMG has onerror', 'a link to javascript:'])
        expect(found).toContain(sign);
    });

    test('stays text in the report of a list, in what is refused and in the file’s name', {
      timeout: TIMEOUT,
    }, async () => {
      const page = await stage.driver.open(OPTIONS);
      for (const [i, lines] of REFUSED.entries()) {
        await choose(page, LIST_INPUT, `${i} ${NASTY}`, lines);
        await holds(page, [shownText(`${i} ${NASTY}`), 'Line 1:']);
        await click(page, 'Cancel');
      }
      await page.close();
    });

    test('stays text on the own list and among its problems', { timeout: TIMEOUT }, async () => {
      const page = await stage.driver.open(OPTIONS);
      const text = INJECTIONS.map((one, i) => `own${i}.example # ${shownText(one)}\n${shownText(one)}`).join('\n');
      await type(page, 'form textarea', text);
      await says(page, 'Unsaved changes');
      expect(await brokenOut(page)).toEqual([]);
      await click(page, 'Save');
      await says(page, 'Saved.');
      expect(await brokenOut(page)).toEqual([]);
      await page.close();
    });

    test('stays text in names of lists and in what their servers said', { timeout: TIMEOUT }, async () => {
      await stage.driver.hub.evaluate(async (lists) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.storage.local.set({
          lists,
          settings: { mutes: lists.map(({ name }) => name), loudness: lists[0]?.name },
        });
      }, injectedInfos());
      const page = await stage.driver.open(OPTIONS);
      await holds(page, names);
      await page.close();
      // To remove two hundred lists one by one would be most of the next test's time.
      await stage.driver.hub.evaluate(async () => {
        await (typeof browser === 'undefined' ? chrome : browser).storage.local.clear();
      });
    });

    test('stays text in a backup, and in the popup and tooltip of a page that its lists have', {
      timeout: TIMEOUT,
    }, async () => {
      const page = await stage.driver.open(OPTIONS);
      await choose(page, 'input[accept*=json]', NASTY, '{"telltale":"<b>"}');
      await holds(page, [shownText(NASTY)]);
      await choose(page, 'input[accept*=json]', 'b.json', injectedBackup());
      await click(page, 'Replace');
      await click(page, 'Restore');
      await says(page, 'Backup restored.', 60_000);
      expect(await brokenOut(page)).toEqual([]);
      await page.close();
      await stage.driver.visit('https://same.inject.example/');
      await until('the tooltip', async () => (await stage.driver.toolbar()).title.includes('top.injected=1'));
      const popup = await stage.driver.popup();
      await holds(popup, REASONS);
      await popup.close();
    });

    test('stays text in whole dossiers of a list', { timeout: TIMEOUT }, async () => {
      const page = await stage.driver.open(OPTIONS);
      await choose(page, LIST_INPUT, 'all.json', injectedList());
      await says(page, 'to import from');
      await click(page, 'Import');
      await says(page, 'imported.');
      await page.close();
      await stage.driver.visit('https://dossier.inject.example/');
      const popup = await stage.driver.popup();
      await holds(popup, SHOWN_IN_DOSSIER);
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await brokenOut(popup)).toEqual([]);
      await popup.close();
    });

    test('stays text in a pasted list of apps, in searches, and in the address of the library', {
      timeout: TIMEOUT,
    }, async () => {
      const page = await stage.driver.open(`${LIBRARY}#/apps`);
      await type(page, 'textarea', INJECTIONS.map((one) => one.replace(/[\r\n]/g, ' ')).join('\n'));
      await until('the folds', () =>
        page.evaluate(() => {
          const folds = document.querySelectorAll<HTMLDetailsElement>('details.folded');
          for (const fold of folds) fold.open = true;
          return folds.length > 0;
        }),
      );
      await says(page, 'expression(top.injected=1)');
      expect(await brokenOut(page)).toEqual([]);
      const whole = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'));
      const fragments = [
        ...INJECTIONS.map((text) => `#/vendor/${text}`),
        ...REASONS.flatMap((text) => [`#/search/${whole(text)}`, `#/?text=${whole(text)}`]),
      ];
      while (fragments.length > 0) {
        await page.evaluate(
          async (some) => {
            for (const fragment of some) {
              location.hash = fragment;
              await new Promise((shown) => setTimeout(shown, 5));
              if ('injected' in window) throw new Error(fragment);
            }
          },
          fragments.splice(0, 20),
        );
      }
      expect(await brokenOut(page)).toEqual([]);
      await page.close();
    });
  },
  {
    answerOf: (url) =>
      url === 'https://hole.example/'
        ? (_, response) =>
            void response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${HOLE.join('')}`)
        : null,
  },
);
