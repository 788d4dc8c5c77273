import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GECKO_ID } from '../manifest.ts';
import {
  closesIntroduction,
  type DrivenPage,
  type Driver,
  INTRODUCTION,
  type LaunchOptions,
  standalone,
  until,
} from './driver.ts';
import {
  closePopup,
  drawPopup,
  endBackground,
  openPopup,
  readSuggestions,
  readToolbar,
  sizeTab,
} from './firefox-privileged.ts';
import { keyActions } from './keys.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** The extension's origin, fixed so that its pages can be addressed. */
const UUID = '7e117a1e-2222-4333-8444-555555555555';

const PREFS = {
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.locale.requested': 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // A temporary add-on loses its storage at shutdown unless these are set: tests restart with the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

async function startFirefox(options: LaunchOptions) {
  const { executable, profile, headless, web, home, dark = false, grantsHosts = false } = options;
  mkdirSync(profile, { recursive: true });
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const prefs = {
    ...PREFS,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.webextOptionalPermissionPrompts': !grantsHosts,
    ...(web === undefined
      ? {}
      : { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${web.https};80=${web.http}` }),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  // Extension pages are out of reach for Marionette since 153 without --remote-allow-system-access.
  const flags = ['-no-remote', '-profile', profile, '-marionette', '--remote-allow-system-access', 'about:blank'];
  const child = spawn(executable, [...(headless ? ['-headless'] : []), ...flags], {
    stdio: 'ignore',
    env: { ...process.env, ...(home === undefined ? {} : { HOME: home }), MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const port = await until(
    'Firefox to start',
    async () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
      return Number(readFileSync(portFile, 'utf8'));
    },
    30_000,
  );
  return { child, session: await connectMarionette(port) };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));

/** A script for a page of the extension that runs a function as if inside the open popup. */
const inPopup = (run: unknown): string =>
  `((document, window) => (${String(run)})(...args))(...browser.extension.getViews({ type: 'popup' }).flatMap((view) => [view.document, view]))`;

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
  if (options.extension !== null) await session.send('Addon:Install', { path: options.extension, temporary: true });
  const base = `moz-extension://${UUID}/`;

  const call = async (run: unknown, args: unknown[]) =>
    (await session.send('WebDriver:ExecuteScript', { script: `return (${standalone(run)})(...arguments)`, args }))
      .value;
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

  const noWindow = () => Promise.reject(new Error('The popup of Firefox has no window'));

  /** The open popup has no window handle: its DOM is reached from the hub, in the same process. */
  const popupPage: DrivenPage = {
    evaluate: (run, ...args) => inWindow(hub, false, () => call(`(...args) => ${inPopup(run)}`, args)),
    async screenshot(path) {
      const png = await privileged(drawPopup);
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
    resize: () => Promise.reject(new Error('The popup of Firefox has the size of its contents')),
    tap: noWindow,
    press: noWindow,
    print: noWindow,
    emulate: noWindow,
    close: async () => void (await privileged(closePopup)),
  };

  return {
    name: 'firefox',
    visit: (url) => inWindow(tab, true, () => session.send('WebDriver:Navigate', { url })),
    tab: driven(tab),
    hub: driven(hub),
    suggestions: (typed) => inWindow(tab, true, () => privileged(readSuggestions, typed)),
    toolbar: () => inWindow(tab, true, () => privileged(readToolbar, GECKO_ID)),
    async popup() {
      await inWindow(tab, true, () => privileged(openPopup, GECKO_ID, options.dark ? 'dark' : 'light'));
      return popupPage;
    },
    async open(path) {
      const handle = await newTab();
      await inWindow(handle, true, () => session.send('WebDriver:Navigate', { url: base + path }));
      return driven(handle);
    },
    async killWorker() {
      const state = await privileged(endBackground, GECKO_ID);
      if (state !== 'stopped') throw new Error(`The event page is ${state}`);
    },
    workerMemory: async () => null,
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
