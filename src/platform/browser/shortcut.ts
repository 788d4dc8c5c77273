import browser from 'webextension-polyfill';

/** The keys that open the popup, as the browser writes them; null where none are set or, as on a phone, there can be none. */
export async function popupShortcut(): Promise<string | null> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Whether the browser has keys for extensions at all. */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** Opens the browser's own page for changing them. */
export async function openShortcuts(): Promise<void> {
  if (typeof browser.commands.openShortcutSettings === 'function') return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
