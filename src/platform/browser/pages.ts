import browser from 'webextension-polyfill';

const LIBRARY = 'src/ui/library/library.html';

/** Address of the full record: of one vendor, of one incident in it, or of all. With a fragment, lest the library load anew. */
export function libraryAddress(vendor?: string, incident?: string): string {
  const place = vendor === undefined ? '#/' : `#/vendor/${vendor}${incident === undefined ? '' : `/${incident}`}`;
  return browser.runtime.getURL(LIBRARY) + place;
}

/** The record as a list of incidents. */
export const incidentsAddress = (): string => `${libraryAddress()}?show=incidents`;

/** Vendors side by side. */
export const compareAddress = (slugs: readonly string[]): string => `${libraryAddress()}compare/${slugs.join(',')}`;

/** The check of a list of apps. */
export const appsAddress = (): string => `${browser.runtime.getURL(LIBRARY)}#/apps`;

export const optionsAddress = (): string => browser.runtime.getURL('src/ui/options/options.html');

/** The settings at what is blocked and watched; with a company, to block what it collects. */
export const blockingSettingsAddress = (vendor?: string): string =>
  `${optionsAddress()}#block${vendor === undefined ? '' : `/${vendor}`}`;

/** A text of the package that is shown as it is: the promises about privacy, the licences, the notices. */
export const textAddress = (name: 'privacy' | 'license' | 'notice'): string => browser.runtime.getURL(`${name}.txt`);

/** The library with a search already made. */
export const librarySearchAddress = (question: string): string =>
  `${browser.runtime.getURL(LIBRARY)}#/search/${encodeURIComponent(question)}`;

/** The library's table of the companies that make a kind of thing. */
export const libraryKindAddress = (kind: string): string => `${browser.runtime.getURL(LIBRARY)}#/?kind=${kind}`;

/** The library's page for a link that nobody is on record for. The link itself is kept out of the history. */
export const libraryNobodyAddress = (): string => `${browser.runtime.getURL(LIBRARY)}#/nobody`;

/** The same for a text that somebody selected in a page: it is kept out of the history too. */
export const libraryNobodyTextAddress = (): string => `${libraryNobodyAddress()}/text`;

const WELCOME = 'src/ui/welcome/welcome.html';
const UNASKED = '#unasked';

/** The page that explains the extension; `unasked` where it opens by itself. */
export const welcomeAddress = (unasked = false): string => browser.runtime.getURL(WELCOME) + (unasked ? UNASKED : '');

/** Whether the introduction in this tab opened by itself. */
export const isUnasked = (): boolean => location.hash === UNASKED;

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Shows a page where the user typed: in the same tab, or in a new one if that was asked for. */
export async function showPage(url: string, newTab: boolean): Promise<void> {
  if (newTab) await browser.tabs.create({ url });
  else await browser.tabs.update({ url });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Starts the extension anew, which closes all of its pages. */
export const startAnew = (): void => browser.runtime.reload();

export const version = (): string => browser.runtime.getManifest().version;
