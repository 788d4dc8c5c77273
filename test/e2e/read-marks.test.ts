import { expect, test } from 'vitest';
import { type DrivenPage, until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { says } from '../support/driven-page.ts';

const OPTIONS = 'src/ui/options/options.html';
type ReadMarks = Record<string, { ids: string[]; revision: string }>;

journey('what is new since the last look', (stage, name) => {
  const stored = () =>
    stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return ((await api.storage.local.get('readMarks')).readMarks ?? null) as ReadMarks | null;
    });
  const choose = async (on: boolean) => {
    const options = await stage.driver.open(OPTIONS);
    await until('the switch', () =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.includes('incidents added since I last looked'),
        );
        label?.click();
        return label !== undefined;
      }),
    );
    await until('the choice to be kept', () =>
      options.evaluate(async (wanted) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const { settings, readMarks } = await api.storage.local.get(['settings', 'readMarks']);
        return settings?.keepsReadMarks === wanted && (readMarks !== undefined) === wanted;
      }, on),
    );
    await options.close();
  };
  const look = async (check: (popup: DrivenPage) => Promise<unknown>) => {
    await stage.driver.visit('https://www.mi.com/');
    const popup = await stage.driver.popup();
    await until('the record', () => popup.evaluate(() => document.querySelector('.incident') !== null));
    await check(popup);
    // A popup that closes within milliseconds was hardly looked at.
    await until('the look to be noted', () =>
      popup.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const [{ seenThisSession = {} }, { readMarks = {} }] = await Promise.all([
          api.storage.session.get('seenThisSession'),
          api.storage.local.get('readMarks'),
        ]);
        return 'xiaomi' in { ...seenThisSession, ...readMarks };
      }),
    );
    await popup.close();
  };

  test('nothing is remembered until it is wanted', async () => {
    await look(async () => undefined);
    expect(await stored()).toBeNull();
  });

  test('the first look says nothing, a later one what was added', async () => {
    await choose(true);
    await look(async (popup) => {
      expect(await popup.evaluate(() => document.querySelector('.news')?.textContent)).toBe('');
    });
    const readMarks = await until('the look to be kept', stored);
    expect(Object.keys(readMarks)).toEqual(['xiaomi']);
    expect(readMarks.xiaomi?.ids).toContain('xiaomi-2014-cloud-messaging');
    // As if two of the incidents had been added since.
    await stage.driver.hub.evaluate(async (before) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const all = before.xiaomi?.ids ?? [];
      const added = all.filter((id) => !id.includes('+')).slice(-2);
      const ids = all.filter((id) => !added.includes(id.replace(/\+\d+$/, '')));
      await api.storage.local.set({ readMarks: { xiaomi: { ids, revision: 'before' } } });
    }, readMarks);
    await look((popup) => says(popup, '2 new since you last looked'));
    expect(await stored()).toEqual(readMarks);
  });

  const shows = (badge: string) =>
    until(`the badge “${badge}” beside Xiaomi`, async () => {
      const shown = await stage.driver.toolbar();
      return shown.title.includes('Xiaomi, serious') && shown.badge === badge;
    });

  test('after a restart, a company whose record was viewed stays quiet until its record changes', async () => {
    await stage.restart();
    await stage.driver.visit('https://www.oneplus.com/');
    await until('a badge', async () => (await stage.driver.toolbar()).badge !== '');
    await stage.driver.visit('https://www.mi.com/');
    await shows('');
    await stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const { readMarks } = await api.storage.local.get('readMarks');
      await api.storage.local.set({ readMarks: { xiaomi: { ...readMarks.xiaomi, revision: 'before' } } });
    });
    await shows('!!');
    await look((popup) => says(popup, 'Changed since you last looked'));
    await shows('');
  });

  test('switched off, all of it is forgotten', async () => {
    await choose(false);
    await until('the read marks to be gone', async () => (await stored()) === null);
    await stage.restart();
    await stage.driver.visit('https://www.mi.com/');
    await shows('!!');
  });

  test('whoever agrees after a look stays quiet about it too', async () => {
    await look(async () => undefined);
    await shows('');
    expect(await stored()).toBeNull();
    await choose(true);
    expect(Object.keys(await until('the look to be kept', stored))).toEqual(['xiaomi']);
    await stage.restart();
    await stage.driver.visit('https://www.mi.com/');
    await shows('');
  });

  // Firefox loads the extension anew for private windows, which ends the page that this is driven from.
  test.runIf(name === 'chromium')('a look in a private window is kept nowhere', async () => {
    await stage.driver.allowPrivate();
    const page = await until('the settings', () => stage.driver.open(OPTIONS));
    await stage.driver.openWindow('https://www.oneplus.com/', true);
    const heading = await until('the record over the private window', () =>
      page.evaluate(async () => {
        const window = (await chrome.windows.getAll()).find(({ incognito }: { incognito: boolean }) => incognito);
        void chrome.action.openPopup({ windowId: window.id }).catch(() => undefined);
        const [view] = chrome.extension.getViews({ type: 'popup' });
        return view?.document.querySelector('.incident') && view.document.querySelector('h1').textContent;
      }),
    );
    expect(heading).toBe('OnePlus');
    const kept = await page.evaluate(async () => {
      const [onDisk, inMemory] = await Promise.all([
        chrome.storage.local.get('readMarks'),
        chrome.storage.session.get('seenThisSession'),
      ]);
      return [onDisk.readMarks, inMemory.seenThisSession ?? {}].map((marks) => Object.keys(marks));
    });
    expect(kept).toEqual([['xiaomi'], []]);
    await page.close();
  });
});
