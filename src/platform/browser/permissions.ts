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
  if (origins.length > 0) await giveBack({ origins });
}

/**
 * Gives permissions back; what was not granted is no error. Chromium takes along every grant that a pattern covers, such as
 * a list's server with all sites: what was not meant is asked for again at once, which Chromium grants without a prompt within
 * the same click.
 */
export async function giveBack({ permissions = [], origins = [] }: browser.Permissions.Permissions): Promise<void> {
  const { origins: before = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ permissions, origins }).catch(() => false);
  const { origins: after = [] } = await browser.permissions.getAll();
  const lost = before.filter((origin) => !after.includes(origin) && !origins.includes(origin));
  if (lost.length > 0) await browser.permissions.request({ origins: lost }).catch(() => false);
}

/** Calls back with permissions and origins that were given or taken, wherever that was done. Returns the function that ends it. */
export function watchPermissions(
  onChange: (changed: { permissions: readonly string[]; origins: readonly string[] }) => void,
): () => void {
  const changed = ({ permissions = [], origins = [] }: browser.Permissions.Permissions) =>
    onChange({ permissions, origins });
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
