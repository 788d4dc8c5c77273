import browser from 'webextension-polyfill';

const originOf = (url: string): string => `${new URL(url).origin}/*`;

/** Asks for access to one address's origin. Has to be the first call in the handler of a click. */
export const askForHost = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(url)] }).catch(() => false);

export const hasHost = (url: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(url)] });

/** Gives back the access to each origin of `before` that none of `after` needs. */
export async function releaseHostPermissions(before: readonly string[], after: readonly string[]): Promise<void> {
  if (before.length === 0) return;
  const needed = new Set(after.map(originOf));
  const origins = [...new Set(before.map(originOf))].filter((origin) => !needed.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
