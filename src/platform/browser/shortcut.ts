import browser from 'webextension-polyfill';
import { PANEL_COMMANDS } from '../panel/panel-commands.ts';

/** The keys that open the popup and the panel, as the browser writes them; null where none are set. */
export type Shortcuts = { popup: string | null; panel: string | null };

/** The keys that are set now; none where, as on a phone, there can be none. */
export async function readShortcuts(): Promise<Shortcuts> {
  const all = (await browser.commands?.getAll()) ?? [];
  const keysOf = (...names: string[]) => all.find(({ name = '' }) => names.includes(name))?.shortcut || null;
  return { popup: keysOf('_execute_action'), panel: keysOf(...PANEL_COMMANDS) };
}

/** Whether the browser has keys for extensions at all. */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** Opens the browser's own page for changing them. */
export async function openShortcuts(): Promise<void> {
  if (typeof browser.commands.openShortcutSettings === 'function') return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
