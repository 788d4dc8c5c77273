import { ListCompiler } from '../../src/core/lists/compile-list.ts';
import { type ListInfo, NEW_LIST } from '../../src/core/lists/list.ts';
import type { DrivenPage } from '../browser/driver.ts';

/** Bytes that go over the wire to the browser at once. */
const CHUNK = 1 << 20;

/** A list of `size` made-up domains, none of which the measured pages are on. */
export function benchList(size: number, id = 'bench'): { info: ListInfo; index: Uint8Array } {
  const compiler = new ListCompiler(20261121);
  for (let i = 0; i < size; i++) compiler.add({ domain: madeUpDomain(i, id), reason: '' });
  const info: ListInfo = {
    ...NEW_LIST,
    ...{ id, name: id, level: 'elevated', format: 'domains' },
    ...{ entries: size, refused: 0, updated: '2026-11-21T00:00:00Z', revision: String(size) },
  };
  return { info, index: new Uint8Array(compiler.compile().index) };
}

/** One of the domains that such a list holds. */
export const madeUpDomain = (i: number, id: string): string => `d${i.toString(36)}.${id}-${i % 997}.test`;

/** Puts a list where the product keeps its lists; none for size 0. */
export async function installList(hub: DrivenPage, size: number): Promise<void> {
  const { info, index } = benchList(size);
  if (size > 0) await writeContents(hub, info, index);
  await setInfos(hub, size > 0 ? [info] : []);
}

/** Says which lists there are. */
export const setInfos = (hub: DrivenPage, infos: readonly ListInfo[]): Promise<void> =>
  hub.evaluate(async (lists) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ lists });
  }, infos);

/** Puts the contents of a list into the database, in parts. */
export async function writeContents(hub: DrivenPage, { id, revision }: ListInfo, index: Uint8Array): Promise<void> {
  for (let at = 0; at < index.length; at += CHUNK) {
    const part = Buffer.from(index.subarray(at, at + CHUNK)).toString('base64');
    await hub.evaluate(addPart, part);
  }
  await hub.evaluate(store, `${id}@${revision}`);
}

/** Keeps a part in the page's document: in Firefox, what is driven from outside has another global object each time. */
function addPart(text: string): void {
  const part = document.createElement('data');
  part.hidden = true;
  part.textContent = text;
  document.body.append(part);
}

async function store(key: string): Promise<void> {
  const elements = [...document.querySelectorAll('body > data')];
  const parts = elements.map(({ textContent }) => Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0)));
  for (const element of elements) element.remove();
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
