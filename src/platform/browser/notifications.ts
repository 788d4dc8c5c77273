import browser from 'webextension-polyfill';

const PERMISSION: browser.Permissions.Permissions = { permissions: ['notifications'] };
/** Before a vendor's slug, the id of its notification. */
const ABOUT = 'about ';

/** Whether the person lets the extension show notifications: the permission is the switch. */
export const canNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION).catch(() => false);

/** Asks for that. Has to be the first call in the handler of a click. False where it was refused. */
export const askForNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION).catch(() => false);

export const releaseNotifications = (): Promise<boolean> => browser.permissions.remove(PERMISSION).catch(() => false);

/** Shows a notification about a vendor; one that is still there is replaced. */
export async function notify(vendor: string, title: string, text: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/telltale-128.png');
  await browser.notifications.create(ABOUT + vendor, { type: 'basic', iconUrl, title, message: text });
}

/** Calls back with the vendor when a notification is clicked, and from the moment on that they are allowed. */
export function watchNotifications(onClick: (vendor: string) => void): void {
  const clicked = (id: string) => {
    void browser.notifications.clear(id);
    if (id.startsWith(ABOUT)) onClick(id.slice(ABOUT.length));
  };
  // Without the permission the API is not there. Added twice, a listener is still one.
  const listen = () => browser.notifications?.onClicked.addListener(clicked);
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}
