import { type Address, parseAddress } from '../address.ts';

/** What a browser says of who sent a message: it says so itself, the sender cannot. */
export type Sender = {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?:
    | { id?: number | undefined; url?: string | undefined; title?: string | undefined; incognito?: boolean | undefined }
    | undefined;
};

/** A content script of this extension's in the page that a tab shows. */
export type Asker = {
  tabId: number;
  origin: string;
  address: Address;
  url: string;
  title: string;
  isPrivate: boolean;
};

/**
 * The one that may ask: this extension's own script, in the top frame of a page of https. Null for everybody else: other
 * extensions, frames, pages of any other scheme, and the extension's own pages.
 */
export function askerOf({ id, frameId, url, origin, tab }: Sender, ownId: string): Asker | null {
  if (id !== ownId || frameId !== 0 || tab?.id === undefined || url === undefined) return null;
  const own = originOf(url);
  if (own === null || (origin !== undefined && origin !== own)) return null;
  // The address of the tab is newer where the page changed it by itself.
  const newest = tab.url !== undefined && originOf(tab.url) === own ? tab.url : url;
  const address = parseAddress(newest);
  if (address === null) return null;
  const { id: tabId, title = '', incognito = false } = tab;
  return { tabId, origin: own, address, url: newest, title, isPrivate: incognito };
}

const originOf = (url: string): string | null => /^https:\/\/[^/?#]+/.exec(url)?.[0] ?? null;

/** The tab of a frame that may hand on what it contacted: this extension's own script in any frame but the top one. Null for everybody else. */
export const tabOfFrame = ({ id, frameId = 0, tab }: Sender, ownId: string): number | null =>
  id === ownId && frameId > 0 && tab?.incognito !== true ? (tab?.id ?? null) : null;
