import { ListCompiler, type ListInfo, NEW_LIST } from '../../src/core/lists/list.ts';
import type { DrivenPage } from '../browser/driver.ts';

/** Bytes that go over the wire to the browser at once. */
const CHUNK = 1 << 20;

/** A list of `size` made-up domains, none of which the measured pages are on. */
export function benchList(size: number): { info: ListInfo; index: Uint8Array } {
  const compiler = new ListCompiler(20261121);
  for (let i = 0; i < size; i++) compiler.add({ domain: `d${i.toString(36)}.listed${i % 997}.test`, reason: '' });
  const info: ListInfo = {
    ...NEW_LIST,
    ...{ id: 'bench', name: 'Bench', level: 'elevated', format: 'domains' },
    ...{ entries: size, refused: 0, updated: '2026-11-21T00:00:00Z', revision: String(size) },
  };
  return { info, index: new Uint8Array(compiler.compile().index) };
}

/** Puts a list where the product keeps its lists; none for size 0. */
export async function installList(hub: DrivenPage, size: number): Promise<void> {
  const { info, index } = benchList(size);
  if (size > 0) {
    await hub.evaluate(() => {
      (globalThis as { parts?: string[] }).parts = [];
    });
    for (let at = 0; at < index.length; at += CHUNK) {
      const part = Buffer.from(index.subarray(at, at + CHUNK)).toString('base64');
      await hub.evaluate((text) => void (globalThis as { parts?: string[] }).parts?.push(text), part);
    }
  }
  await hub.evaluate(store, `${info.id}@${info.revision}`, size > 0 ? [info] : []);
}

async function store(key: string, infos: object[]): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (infos.length > 0) {
    const parts = ((globalThis as { parts?: string[] }).parts ?? []).map((part) =>
      Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0)),
    );
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('telltale', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('lists');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('lists', 'readwrite');
      transaction.objectStore('lists').put({ text: new Blob([]), index: new Blob(parts), reasons: [] }, key);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }
  await api.storage.local.set({ lists: infos });
}
