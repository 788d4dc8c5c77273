/**
 * Functions that run inside Firefox with the browser's own rights: the sidebar has no window handle either. They are sent
 * as text, so each is self-contained.
 */
// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
declare const WebExtensionPolicy: any, Services: any;

/** Opens the sidebar by the keys of its command, as a person does who presses them, and waits until its page is drawn. */
export async function openSidebar(id: string, scheme: 'light' | 'dark') {
  const { extension } = WebExtensionPolicy.getByID(id);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const keys = [...win.document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')];
  const key = keys.find((one) => one.id.startsWith('ext-key-id-') || one.getAttribute('key') === 'P');
  const own = `moz-extension://${extension.uuid}/`;
  if (key === undefined) throw new Error('No keys open the sidebar');
  if (!win.SidebarController.isOpen) key.doCommand();
  for (let i = 0; i < 200; i++) {
    const view = win.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
    const spec: string = view?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
    if (spec.startsWith(own) && spec.endsWith('/panel.html') && view.getBoundingClientRect().width > 40) {
      view.browsingContext.prefersColorSchemeOverride = scheme;
      return;
    }
    await new Promise((resolve) => win.setTimeout(resolve, 50));
  }
  throw new Error('The sidebar did not open');
}

/** Runs a script inside the open sidebar, of the oldest window where several are open: by the actor that Marionette puts into every page. */
export async function runInSidebar(script: string, args: unknown[]) {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types here
  const wins: any[] = [...Services.wm.getEnumerator('navigator:browser')];
  const views = wins.map((win) =>
    win.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser'),
  );
  const view = views.find((one) => one);
  const marionette = view.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return marionette.executeScript(script, args, { timeout: 30_000 });
}

/** The open sidebar as PNG in base64. */
export async function drawSidebar() {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const view = win.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'transparent');
  const canvas = new win.OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return win.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function closeSidebar() {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
}
