/**
 * Functions that run inside Firefox with the browser's own rights, on the extension as a whole. They are sent as text, so
 * each is self-contained.
 */
// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
declare const WebExtensionPolicy: any, ChromeUtils: any, Services: any, Ci: any;

/** The address and the toolbar button of the selected tab of every window; of the picture, the file of the smallest. */
export function readFronts(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return [...Services.wm.getEnumerator('navigator:browser')].map((win) => {
    const { badgeText, title, icon } = action.getContextData(win.gBrowser.selectedTab);
    const [picture] = Object.values(icon ?? {}) as string[];
    const url = win.gBrowser.currentURI.spec as string;
    return { url, badge: (badgeText ?? '') as string, title: title as string, picture: picture ?? '' };
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

/** Begins to keep what the console shows of errors that nobody handled in the extension. */
export function keepProblems(origin: string) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.telltaleProblems = [];
  // biome-ignore lint/suspicious/noExplicitAny: an nsIConsoleMessage, whose fields are those of the interface it was asked for
  const observe = (message: any) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    const { sourceName, errorMessage, flags } = message;
    // Firefox notes so that a page was closed before an answer came: the page is gone, and nobody failed to handle it.
    const isFarewell = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(
      errorMessage,
    );
    const isWarning = (flags & 1) === 1 || isFarewell;
    if (String(sourceName).startsWith(origin) && !isWarning)
      win.telltaleProblems.push(`${sourceName}: ${errorMessage}`);
  };
  Services.console.registerListener({ observe });
}

export const readProblems = (): string[] =>
  [...Services.wm.getEnumerator('navigator:browser')].flatMap((win) => [...(win.telltaleProblems ?? [])]);

/** Whether requests are taken past rules of the extension: from its first question about rules on, until it is shut down. */
export function filtersRequests(id: string): boolean {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionDNR } = ChromeUtils.importESModule('resource://gre/modules/ExtensionDNR.sys.mjs');
  return ExtensionDNR.getRuleManager(extension, false) !== undefined;
}

/** Bytes of the process that extensions run in, once it has let go of what it can. */
export async function extensionMemory(): Promise<number | null> {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  Services.obs.notifyObservers(null, 'child-mmu-request');
  // There is no answer to wait for: three collections in a row take well under a second.
  await new Promise((resolve) => win.setTimeout(resolve, 1500));
  const { children } = await ChromeUtils.requestProcInfo();
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
  const found = children.find(({ type }: any) => type === 'extension');
  return found?.memory ?? null;
}
