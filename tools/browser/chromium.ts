import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page, type Target } from 'puppeteer-core';
import { chromiumExtension } from './chromium-extension.ts';
import { closePanel, openPanel } from './chromium-panel.ts';
import { extensionId, grantHosts } from './chromium-profile.ts';
import {
  closesIntroduction,
  type DrivenPage,
  type Driver,
  INTRODUCTION,
  type LaunchOptions,
  selectText,
  standalone,
  until,
} from './driver.ts';
import { heldAndPressed } from './keys.ts';
import { readMainThread } from './main-thread.ts';
import { privateMemory } from './process-memory.ts';

const openPopup = async (isPrivate: boolean): Promise<void> => {
  const windows: { id: number; incognito: boolean }[] = isPrivate ? await chrome.windows.getAll() : [];
  await chrome.action.openPopup({ windowId: windows.find(({ incognito }) => incognito)?.id });
};

const LOADS_TWICE_MS = 1000;

/** A press that closes its own page, as those in a popup do, may never be answered. */
const mayClose = (pressed: Promise<void>): Promise<void> =>
  pressed.catch((error: Error) => {
    if (error.name !== 'TargetCloseError') throw error;
  });

/** Chromium or Chrome over the DevTools protocol. Extensions load through the debugging pipe. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { executable, extension, web, profile, headless, dark = false, peer } = options;
  const base = extension === null ? null : `chrome-extension://${extensionId(extension)}/`;
  const introduced = closesIntroduction(options);
  const isKnown = existsSync(join(profile, 'Default', 'Extension State'));
  mkdirSync(profile, { recursive: true });
  if (options.grantsHosts && extension !== null) grantHosts(profile, extensionId(extension));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    // An empty list keeps the browser able to have extensions: measured without one, it is still the same browser.
    enableExtensions: [extension, peer].filter((one) => typeof one === 'string'),
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    args: [
      '--no-first-run',
      '--lang=en-US',
      // A popup is never taller than the window, nor the window than the screen, which is 800 by 600 without a display.
      ...(headless ? ['--screen-info={1600x1200}', '--window-size=1300,1000'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(web === undefined
        ? []
        : [
            '--ignore-certificate-errors',
            `--host-resolver-rules=MAP *:443 127.0.0.1:${web.https},MAP *:80 127.0.0.1:${web.http}`,
          ]),
    ],
  });
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(base ?? 'none');
  if (base !== null) await browser.waitForTarget(isWorker);
  if (introduced) {
    const target = await browser.waitForTarget((one) => one.url().startsWith(base + INTRODUCTION));
    await (await target.asPage()).close();
  }
  const outside = chromiumExtension(browser, extension === null ? 'none' : extensionId(extension));
  if (options.allowsPrivate && extension !== null) await outside.allowPrivate();
  const dress = async (page: Page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    return page;
  };
  // A known profile loads the extension by itself before the pipe does once more, which closes its pages.
  if (isKnown) await new Promise((resolve) => setTimeout(resolve, LOADS_TWICE_MS));
  // A page of the extension that stays open has all of its API, whatever the worker does. While it starts anew, as when it
  // is being allowed in private windows, the browser blocks its pages or closes them.
  const hub = await until('the settings', async () => {
    const page = await browser.newPage();
    if (base === null) return page;
    return page.goto(`${base}src/ui/options/options.html`).then(
      () => page,
      (error) => page.close().then(() => Promise.reject(error)),
    );
  });
  const tab = await dress(await browser.newPage());
  const tabId =
    base === null
      ? 0
      : await until('the web tab', () =>
          hub.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id as number | undefined),
        );
  const driven = (page: Page): DrivenPage => ({
    evaluate: (run, ...args) =>
      page.evaluate(new Function(`return ${standalone(run)}`)() as never, ...(args as unknown as never[])) as never,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height, touch = false) => page.setViewport({ width, height, hasTouch: touch, isMobile: touch }),
    async tap(selector) {
      await page.bringToFront();
      await mayClose(page.click(selector));
    },
    async press(...keys) {
      await page.bringToFront();
      for (const { held, pressed } of keys.map(heldAndPressed)) {
        for (const key of held) await page.keyboard.down(key as KeyInput);
        await mayClose(page.keyboard.press(pressed as KeyInput));
        for (const key of held) await mayClose(page.keyboard.up(key as KeyInput));
      }
    },
    print: () => page.pdf(),
    async emulate(features) {
      // Not by `emulateMediaFeatures`, which knows no forced colours. The session stays, or all of it would end.
      const session = await page.createCDPSession();
      const all = { 'prefers-color-scheme': dark ? 'dark' : 'light', ...features };
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(all).map(([name, value]) => ({ name, value })),
      });
    },
    close: () => page.close(),
  });
  const popup = async (isPrivate = false) => {
    if (!isPrivate) await tab.bringToFront();
    await hub.evaluate(openPopup, isPrivate);
    const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    return driven(await dress(await target.asPage()));
  };
  return {
    name: 'chromium',
    async visit(url) {
      await tab.bringToFront();
      await tab.goto(url);
    },
    tab: driven(tab),
    hub: driven(hub),
    suggestions: async () => null,
    lookUpSelected: async (selector) => outside.lookUp(await driven(tab).evaluate(selectText, selector)),
    toolbar: () =>
      hub.evaluate(
        async (id) => ({
          badge: await chrome.action.getBadgeText({ tabId: id }),
          title: await chrome.action.getTitle({ tabId: id }),
        }),
        tabId,
      ),
    popup,
    async panel() {
      const page = await dress(await openPanel(browser, await popup()));
      return { ...driven(page), close: () => closePanel(page) };
    },
    async open(path) {
      const page = await dress(await browser.newPage());
      await page.goto(base + path);
      return driven(page);
    },
    ...outside,
    update: () => outside.update(extension ?? ''),
    problems: async () => [...outside.problems],
    workerMemory: () =>
      // One that has ended may still be among the targets, and answers nothing.
      until('the worker’s memory', async () => {
        const session = await browser.targets().filter(isWorker).at(-1)?.createCDPSession();
        if (session === undefined) return null;
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
          usedSize: number;
          backingStorageSize?: number;
        };
        await session.detach();
        return usedSize + backingStorageSize;
      }),
    filtersRequests: async () => null,
    async mainThread(url, run) {
      await tab.tracing.start({
        categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
      });
      await run();
      const trace = await tab.tracing.stop();
      return trace === undefined ? null : readMainThread(new TextDecoder().decode(trace), url);
    },
    async processMemory() {
      const session = await hub.createCDPSession();
      await session.send('Memory.simulatePressureNotification', { level: 'critical' });
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
      return privateMemory(browser.process()?.pid ?? 0, '--extension-process');
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    async kill() {
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
    },
  };
}
