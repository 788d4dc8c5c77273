import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { switchBanner } from '../support/banner.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';
import { registeredIn } from '../support/marks.ts';
import { device, EMPTY, hostsInPage, switchKind } from '../support/marks-stage.ts';
import { resultsHtml } from '../support/results-shapes.ts';

const MAKER = 'https://www.mi.com/global/';
const answerOf = (url: string) =>
  url === EMPTY
    ? { type: 'text/html; charset=utf-8', body: resultsHtml({ site: 'ebay', url, links: [device(1), device(2)] }) }
    : null;

journey(
  'the banner beside marks',
  (stage, name) => {
    const wantsBanner = () =>
      stage.driver.hub.evaluate(async (): Promise<boolean> => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return (await api.storage.local.get('settings')).settings.showsBanner;
      });
    const becomes = (what: string, isSo: (matches: string[]) => boolean) =>
      until(what, async () => isSo(await registeredIn(stage.driver)));

    test('access to all sites switches no marks on, and they can be switched on and off by themselves', async () => {
      await switchBanner(stage.driver);
      await becomes('the banner everywhere', (matches) => matches.join() === 'https://*/*');
      await stage.driver.visit(EMPTY);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await hostsInPage(stage.driver)).toBe(0);
      await switchKind(stage.driver, 'shop');
      await until('marks', async () => (await hostsInPage(stage.driver)) === 2);
      await becomes('both', (matches) => matches.length > 50 && matches.includes('https://*/*'));
      await switchKind(stage.driver, 'shop');
      await until('no marks', async () => (await hostsInPage(stage.driver)) === 0);
      await becomes('the banner alone', (matches) => matches.join() === 'https://*/*');
      await switchBanner(stage.driver);
      await becomes('nothing', (matches) => matches.length === 0);
      await until('no wish', async () => !(await wantsBanner()));
    });

    test('sites can be chosen one at a time in the popup', async () => {
      const page = await stage.driver.open('src/ui/options/options.html');
      await says(page, 'Or only on sites I choose in the popup');
      await page.tap('.banner-rung .marked-kind input');
      await until('the wish', wantsBanner);
      await page.close();
      await stage.driver.visit(MAKER);
      const popup = await stage.driver.popup();
      await says(popup, 'Show banners on www.mi.com');
      // Firefox gives its popup no window here, and takes no click of a script's for a person's.
      if (name === 'firefox') return;
      await popup.tap('.marks-row button');
      await becomes('one site', (matches) => matches.join() === 'https://www.mi.com/*');
      await says(popup, 'Stop banners on www.mi.com');
      await popup.tap('.marks-row button');
      await becomes('no site', (matches) => matches.length === 0);
      await popup.close();
    });
  },
  { answerOf, grantsHosts: true },
);
