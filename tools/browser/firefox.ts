import { writeFileSync } from 'node:fs';
import { GECKO_ID } from '../manifest.ts';
import {
  closesIntroduction,
  type DrivenPage,
  type Driver,
  INTRODUCTION,
  type LaunchOptions,
  selectText,
  until,
} from './driver.ts';
import {
  allowPrivate,
  extensionMemory,
  filtersRequests,
  keepProblems,
  openWindow,
  readFronts,
  readProblems,
  switchOffAndOn,
} from './firefox-extension.ts';
import { openSidebar } from './firefox-panel.ts';
import { endBackground, openPopup, pickMenuItem, readSuggestions, readToolbar, sizeTab } from './firefox-privileged.ts';
import { ended, startFirefox, UUID } from './firefox-process.ts';
import { popupView, scriptOf, sidebarView } from './firefox-views.ts';
import { keyActions, rightClick } from './keys.ts';
import type { Marionette } from './marionette.ts';

/** A script for a page of the extension that runs a function as if inside the event page, whose globals go by their own names. */
const inBackground = (run: unknown): string =>
  `((self) => ((browser, indexedDB, IDBObjectStore) => (${String(run)})(...args))(self.browser, self.indexedDB, self.IDBObjectStore))(browser.extension.getBackgroundPage())`;

async function closeIntroduction(session: Marionette, tab: string, base: string): Promise<void> {
  const handle = await until('the introduction', async () => {
    const handles: string[] = await session.send('WebDriver:GetWindowHandles');
    const other = handles.find((one) => one !== tab);
    if (other === undefined) return undefined;
    await session.send('WebDriver:SwitchToWindow', { handle: other });
    const { value } = await session.send('WebDriver:GetCurrentURL');
    return value.startsWith(base + INTRODUCTION) ? other : undefined;
  });
  await session.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await session.send('WebDriver:CloseWindow');
  await session.send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
}

/** Firefox over Marionette, with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const introduced = closesIntroduction(options);
  const { child, session } = await startFirefox(options);
  await session.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const base = `moz-extension://${UUID}/`;

  const call = async (run: unknown, args: unknown[]) =>
    (await session.send('WebDriver:ExecuteScript', { script: scriptOf(run), args })).value;
  const inWindow = async <Result>(handle: string, focus: boolean, act: () => Promise<Result>): Promise<Result> => {
    await session.send('WebDriver:SwitchToWindow', { handle, focus });
    return act();
  };
  /** Runs with the browser's own rights. */
  const privileged = async (run: unknown, ...args: unknown[]) => {
    await session.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await call(run, args);
    } finally {
      await session.send('Marionette:SetContext', { value: 'content' });
    }
  };
  await privileged(keepProblems, base);
  // A temporary add-on loses its permissions whenever the browser closes.
  if (options.allowsPrivate) await privileged(allowPrivate, GECKO_ID);
  for (const path of [options.extension, options.peer])
    if (typeof path === 'string') await session.send('Addon:Install', { path, temporary: true });
  const newTab = async (): Promise<string> =>
    (await session.send('WebDriver:NewWindow', { type: 'tab', focus: true })).handle;
  const tab: string = (await session.send('WebDriver:GetWindowHandle')).value;
  if (introduced) await closeIntroduction(session, tab, base);
  const hub = await newTab();
  if (options.extension !== null) {
    await inWindow(hub, true, () => session.send('WebDriver:Navigate', { url: `${base}src/ui/options/options.html` }));
  }

  const driven = (handle: string): DrivenPage => ({
    evaluate: (run, ...args) => inWindow(handle, false, () => call(run, args)),
    screenshot: (path) =>
      inWindow(handle, true, async () => {
        const { value } = await session.send('WebDriver:TakeScreenshot', { full: false });
        writeFileSync(path, Buffer.from(value, 'base64'));
      }),
    resize: (width, height) =>
      inWindow(handle, true, async () => {
        await privileged(sizeTab, width, height);
        const size = () => `${innerWidth} ${innerHeight}`;
        await until('the new size', async () => (await call(size, [])) === `${width} ${height}`);
      }),
    tap: (selector) =>
      inWindow(handle, true, async () => {
        const found = await session.send('WebDriver:FindElement', { using: 'css selector', value: selector });
        await session.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      }),
    press: (...keys) =>
      inWindow(handle, true, async () => {
        const actions = keys.flatMap(keyActions);
        await session.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }),
    print: () =>
      inWindow(handle, true, async () => Buffer.from((await session.send('WebDriver:Print')).value, 'base64')),
    emulate: () => Promise.reject(new Error('Firefox is not asked to emulate anything')),
    async close() {
      await inWindow(handle, true, () => session.send('WebDriver:CloseWindow'));
      // No command works from a window that is gone.
      await session.send('WebDriver:SwitchToWindow', { handle: tab });
    },
  });

  return {
    name: 'firefox',
    visit: (url) => inWindow(tab, true, () => session.send('WebDriver:Navigate', { url })),
    tab: driven(tab),
    hub: driven(hub),
    suggestions: (typed) => inWindow(tab, true, () => privileged(readSuggestions, typed)),
    lookUpSelected: (selector) =>
      inWindow(tab, true, async () => {
        await call(selectText, [selector]);
        const { value: origin } = await session.send('WebDriver:FindElement', {
          using: 'css selector',
          value: selector,
        });
        await session.send('WebDriver:PerformActions', {
          actions: [{ type: 'pointer', id: 'mouse', actions: rightClick(origin) }],
        });
        await privileged(pickMenuItem, 'look-up');
      }),
    toolbar: () => inWindow(tab, true, () => privileged(readToolbar, GECKO_ID)),
    async popup(isPrivate = false) {
      const open = () => privileged(openPopup, GECKO_ID, options.dark ? 'dark' : 'light');
      await (isPrivate ? open() : inWindow(tab, true, open));
      return popupView(privileged);
    },
    async panel() {
      await inWindow(tab, true, () => privileged(openSidebar, GECKO_ID, options.dark ? 'dark' : 'light'));
      return sidebarView(privileged);
    },
    async open(path) {
      // The page that was driven last may be gone, and no command works from there.
      const handle = await inWindow(tab, false, newTab);
      await inWindow(handle, true, () => session.send('WebDriver:Navigate', { url: base + path }));
      return driven(handle);
    },
    async killWorker() {
      if (!(await privileged(endBackground, GECKO_ID))) throw new Error('The event page lives on');
    },
    inWorker: (run, ...args) =>
      driven(hub).evaluate(`(...args) => ${inBackground(run)}` as never, ...(args as unknown as never[])),
    fronts: () => privileged(readFronts, GECKO_ID),
    openWindow: (url, isPrivate = false) => privileged(openWindow, url, isPrivate),
    switchOffAndOn: () => privileged(switchOffAndOn, GECKO_ID),
    // A newer one with the same id takes the place of the one that is there.
    async update() {
      await session.send('Addon:Install', { path: options.extension, temporary: true });
    },
    allowPrivate: () => privileged(allowPrivate, GECKO_ID),
    problems: () => privileged(readProblems),
    filtersRequests: () => privileged(filtersRequests, GECKO_ID),
    async mainThread(_url, run) {
      await run();
      return null;
    },
    workerMemory: async () => null,
    processMemory: () => privileged(extensionMemory),
    closed: ended(child),
    async close() {
      await session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await ended(child);
      session.end();
    },
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
      session.end();
    },
  };
}
