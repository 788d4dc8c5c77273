import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

const XIAOMI = { url: 'https://www.mi.com/', says: 'Xiaomi', badge: '!!' };
const ONEPLUS = { url: 'https://www.oneplus.com/', says: 'OnePlus', badge: '!' };
const NOBODY = { url: 'https://example.org/', says: 'nothing on record', badge: '' };

journey('a worker that comes to life', (stage) => {
  /** Resolves once the window in which a page is in front shows its look. Nothing here wakes the worker. */
  const isRight = ({ url, says, badge }: typeof XIAOMI) =>
    until(`${says} on ${url}`, async () => {
      const front = (await stage.driver.fronts()).find((one) => one.url === url);
      return front?.title.includes(says) && front.badge === badge;
    });
  /** Clears the toolbar for a page, as if the worker had died before it could set it. */
  const clearButton = (url: string) =>
    stage.driver.hub.evaluate(async (address) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const tabs: { id: number; url: string }[] = await api.tabs.query({ active: true });
      const tabId = tabs.find((tab) => tab.url === address)?.id;
      await Promise.all([api.action.setBadgeText({ tabId, text: '' }), api.action.setTitle({ tabId, title: 'blind' })]);
    }, url);

  test('right after the install every window is right', async () => {
    await stage.driver.visit(XIAOMI.url);
    await isRight(XIAOMI);
    await stage.driver.openWindow(ONEPLUS.url);
    await isRight(ONEPLUS);
    await isRight(XIAOMI);
  });

  test('after it died before it could set the button, the next event anywhere makes every window right', async () => {
    await stage.driver.killWorker();
    await clearButton(XIAOMI.url);
    await stage.driver.openWindow(NOBODY.url);
    await isRight(NOBODY);
    await isRight(XIAOMI);
    await isRight(ONEPLUS);
  });

  test('an ordinary wake-up is no start: nothing is done again but looking', async () => {
    const started = () =>
      stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return (await api.storage.session.get('started')).started === true;
      });
    await until('the start to be over', started);
    const menus = () =>
      stage.driver.hub.evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        // Its id is free again only where a start put it there.
        await api.contextMenus.removeAll();
      });
    await menus();
    await stage.driver.killWorker();
    await stage.driver.visit('https://www.mi.com/again');
    await isRight({ ...XIAOMI, url: 'https://www.mi.com/again' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const isFree = await stage.driver.hub.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const item = { id: 'who-is-behind', title: 'x', contexts: ['link'] };
          api.contextMenus.create(item, () => resolve(api.runtime.lastError == null));
        }),
    );
    expect(isFree).toBe(true);
  });

  test('switched off and on again, every window is right without an event', async () => {
    await stage.driver.visit(XIAOMI.url);
    await isRight(XIAOMI);
    await stage.driver.switchOffAndOn();
    await isRight(XIAOMI);
    await isRight(ONEPLUS);
    await isRight(NOBODY);
  });

  test('allowed in private windows, which reloads it, every window is right, private ones too', async () => {
    await stage.driver.allowPrivate();
    await isRight(XIAOMI);
    await isRight(ONEPLUS);
    await stage.driver.openWindow('https://www.mi.com/private', true);
    await isRight({ ...XIAOMI, url: 'https://www.mi.com/private' });
  });

  test('nothing of it left an error that nobody handled', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
