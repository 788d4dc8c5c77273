import type { Browser, Target } from 'puppeteer-core';
import { type Front, standalone, until } from './driver.ts';

/** The button of the browser's own page for extensions, in the shadow of its shadows. */
const pressToggle = () => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.id === 'enableToggle') return element.click();
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
  }
  throw new Error('The page for extensions has no button');
};

/** What can be done with one extension from outside it: in the browser's pages and over the debugging pipe. */
export function chromiumExtension(browser: Browser, id: string) {
  const origin = `chrome-extension://${id}/`;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const problems: string[] = [];
  const listen = async (target: Target) => {
    if (!target.url().startsWith(origin)) return;
    // A worker with a second session would stay among the targets when it ends.
    const session = isWorker(target) ? (await target.worker())?.client : await target.createCDPSession();
    if (session === undefined) return;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      problems.push(`${target.type()}: ${text} ${exception?.description ?? exception?.value ?? ''}`),
    );
    await session.send('Runtime.enable');
  };
  // A worker or page that ends before it is listened to has nothing to say any more.
  const listenTo = (target: Target) => void listen(target).catch(() => undefined);
  browser.targets().forEach(listenTo);
  browser.on('targetcreated', listenTo);
  browser.on('targetchanged', listenTo);

  /** Runs inside the living worker; waits for one, and wakes none. */
  const inWorker = async <Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    await browser.waitForTarget(isWorker);
    // One that has ended may still be among the targets.
    const worker = await browser.targets().filter(isWorker).at(-1)?.worker();
    const inside = new Function(`return ${standalone(run)}`)();
    return (await worker?.evaluate(inside as never, ...(args as unknown as never[]))) as never;
  };
  /** Stops it as the button in chrome://serviceworker-internals does, and waits until the browser says that it has stopped. */
  const killWorker = async () => {
    const target = browser.targets().filter(isWorker).at(-1) ?? (await browser.waitForTarget(isWorker));
    const session = await browser
      .targets()
      .find((one) => one.type() === 'page')
      ?.createCDPSession();
    if (session === undefined) throw new Error('No page is open to stop the worker from');
    let hasStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // An event may start it again at once, so that its last state says nothing.
      hasStopped ||= versions.some((one) => one.scriptURL.startsWith(origin) && one.runningStatus === 'stopped');
    });
    // A session that outlives the worker would be waited for by the next one, which then never runs.
    await (await target.worker())?.client.detach().catch(() => undefined);
    await session.send('ServiceWorker.enable');
    hasStopped = false;
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the worker to end', async () => hasStopped);
    await session.detach();
  };
  const inManagement = async <Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args) => {
    const page = await browser.newPage({ type: 'window' });
    await page.goto('chrome://extensions/');
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    // A worker that is being debugged lives on when its extension is switched off, and answers in place of the new one.
    // The new window is an event, and its title another.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (browser.targets().some(isWorker)) await killWorker();
    const inside = new Function(`return ${standalone(run)}`)();
    await page.evaluate(inside as never, ...(args as unknown as never[]));
    return page;
  };

  return {
    problems,
    inWorker,
    killWorker,
    /** Sends what a click on the context menu's entry sends; fails where the menu has no such entry. */
    lookUp: (selectionText: string) =>
      inWorker(async (text) => {
        await chrome.contextMenus.update('look-up', {});
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: text, editable: false });
      }, selectionText),
    fronts: (): Promise<Front[]> =>
      inWorker(async () => {
        const tabs: { id: number; url: string }[] = await chrome.tabs.query({ active: true });
        const fronts = tabs.map(async ({ id: tabId, url }) => ({
          url,
          badge: (await chrome.action.getBadgeText({ tabId })) as string,
          title: (await chrome.action.getTitle({ tabId })) as string,
        }));
        return Promise.all(fronts);
      }),
    async switchOffAndOn() {
      const page = await inManagement(pressToggle);
      await until('the extension to be off', () => page.evaluate(isInState, id, 'DISABLED'));
      await page.evaluate(pressToggle);
      await until('the extension to be on', () => page.evaluate(isInState, id, 'ENABLED'));
      await page.close();
    },
    async update(folder: string) {
      await browser.installExtension(folder);
    },
    async allowPrivate() {
      const page = await inManagement(
        (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
        id,
      );
      await page.close();
    },
    openWindow: async (url: string, isPrivate = false) => {
      if (isPrivate) await inWorker((address) => chrome.windows.create({ url: address, incognito: true }), url);
      else await (await browser.newPage({ type: 'window' })).goto(url);
    },
  };
}

const isInState = async (id: string, state: string): Promise<boolean> =>
  (await chrome.developerPrivate.getExtensionInfo(id)).state === state;
