import browser from 'webextension-polyfill';
import { giveBack, watchPermissions } from '../browser/permissions.ts';

/** Match patterns of all hosts that the person lets the extension read. */
export const grantedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Asks for access to some hosts. Has to be the first call in the handler of a click. False where it was refused. */
export const askForOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

/** Gives access back. What was not granted is no error. */
export async function releaseOrigins(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await giveBack({ origins: [...origins] });
}

/** Gives all access to hosts back. */
export const releaseAllOrigins = async (): Promise<void> => releaseOrigins(await grantedOrigins());

/** Whether a page's origin, such as `https://www.example.org`, may be read. */
export const isOriginGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${origin}/*`] });

/** Calls back after access to hosts was granted or taken away, wherever that was done. Returns the function that ends it. */
export const watchOrigins = (onChange: () => void): (() => void) =>
  watchPermissions(({ origins }) => {
    if (origins.length > 0) onChange();
  });
