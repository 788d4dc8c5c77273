import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GECKO_ID } from '../manifest.ts';
import { type LaunchOptions, until } from './driver.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** The extension's origin, fixed so that its pages can be addressed. */
export const UUID = '7e117a1e-2222-4333-8444-555555555555';

const PREFS = {
  // A WebSocket that failed would hold the next one to the same host up, for a minute in the end.
  'network.websocket.delay-failed-reconnects': false,
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

/** Starts the browser with a profile of its own and connects to it. */
export async function startFirefox(options: LaunchOptions): Promise<{ child: ChildProcess; session: Marionette }> {
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

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));
