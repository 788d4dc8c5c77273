/**
 * Functions that run inside Firefox with the browser's own rights, on the extension as a whole. They are sent as text, so
 * each stands alone.
 */
// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
declare const WebExtensionPolicy: any, ChromeUtils: any, Services: any;

/** The address and the toolbar button of the selected tab of every window. */
export function readFronts(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return [...Services.wm.getEnumerator('navigator:browser')].map((win) => {
    const { badgeText, title } = action.getContextData(win.gBrowser.selectedTab);
    return { url: win.gBrowser.currentURI.spec as string, badge: (badgeText ?? '') as string, title: title as string };
  });
}

/** Switches it off and on again, as the button in about:addons does. */
export async function switchOffAndOn(id: string) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon.disable();
  await addon.enable();
}

/** Allows it in private windows, as the choice in about:addons does: what is installed already is reloaded for it. */
export async function allowPrivate(id: string) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id))?.reload();
}

export async function openWindow(url: string, isPrivate: boolean) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const opened = win.OpenBrowserWindow({ private: isPrivate });
  await new Promise<void>((resolve) => {
    const observe = (subject: unknown) => {
      if (subject !== opened) return;
      Services.obs.removeObserver(observe, 'browser-delayed-startup-finished');
      resolve();
    };
    Services.obs.addObserver(observe, 'browser-delayed-startup-finished');
  });
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedBrowser.loadURI(Services.io.newURI(url), { triggeringPrincipal });
}

/** Begins to keep what the console is told of errors that nobody handled in the extension. */
export function keepProblems(origin: string) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.telltaleProblems = [];
  // biome-ignore lint/suspicious/noExplicitAny: an nsIScriptError, or a message without its fields
  const observe = (message: any) => {
    const { sourceName = '', errorMessage = '', flags = 0 } = message;
    const isWarning = (flags & 1) === 1;
    if (String(sourceName).startsWith(origin) && !isWarning)
      win.telltaleProblems.push(`${sourceName}: ${errorMessage}`);
  };
  Services.console.registerListener({ observe });
}

export const readProblems = (): string[] =>
  [...Services.wm.getEnumerator('navigator:browser')].flatMap((win) => [...(win.telltaleProblems ?? [])]);
