import type { DrivenPage } from '../browser/driver.ts';

/** What the run does itself for once, of the kind that it must never find the extension doing. */
export type Planted = {
  /** A host that was put into each store and asked for. */
  host: string;
  /** Of the extension's pages; what of a profile bears it belongs to the extension. */
  origin: string;
};

/** Puts one host into each store of the extension, as a trace of a visit would be, and asks for it: both have to be found. */
export async function plant(page: DrivenPage, word: string): Promise<Planted> {
  const host = `${word}.example`;
  const origin = await page.evaluate(async (name) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ planted: { [`https://${name}/`]: 1 } });
    const request = indexedDB.open('planted', 1);
    await new Promise<void>((resolve, reject) => {
      request.onupgradeneeded = () => request.result.createObjectStore('planted');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('planted', 'readwrite');
        // Long and repetitive, so that whatever compresses values compresses this one.
        transaction.objectStore('planted').put({ text: 'visited '.repeat(4000) + name }, 1);
        transaction.oncomplete = () => resolve();
      };
    });
    request.result.close();
    await fetch(`https://${name}/planted`, { mode: 'no-cors' });
    return location.host;
  }, host);
  return { host, origin };
}
