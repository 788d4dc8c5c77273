import type { DrivenPage } from '../../tools/browser/driver.ts';

/** Puts values into `storage.local` as a problem, another version or another program would; undefined removes a key. */
export const putRaw = (hub: DrivenPage, values: Record<string, unknown>, removed: string[] = []) =>
  hub.evaluate(
    async (items, gone) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.storage.local.remove(gone);
      await api.storage.local.set(items);
    },
    values,
    removed,
  );

export const readRaw = (hub: DrivenPage) =>
  hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.storage.local.get()) as Record<string, unknown>;
  });

/** What a record of the database can have become. */
export const RECORDS = [
  'gone',
  'a number',
  'cut',
  'no index',
  'no text',
  'nothing of ours',
  'of a newer version',
] as const;
export type RecordDamage = (typeof RECORDS)[number];

/** Does that to every record. Returns how many there were. */
export const damageRecords = (hub: DrivenPage, damage: RecordDamage) =>
  hub.evaluate(async (kind) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('telltale');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = db.transaction('lists', 'readwrite').objectStore('lists');
    return new Promise<number>((resolve) => {
      let count = 0;
      store.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) {
          db.close();
          resolve(count);
          return;
        }
        const { text, index, reasons } = cursor.value as { text: Blob; index: Blob; reasons: unknown };
        // What was damaged before is kept by the extension.
        if (!(text instanceof Blob && index instanceof Blob)) return cursor.continue();
        count++;
        const now: Record<Exclude<RecordDamage, 'gone'>, unknown> = {
          'a number': 7,
          cut: { text, index: index.slice(0, index.size >> 1), reasons },
          'no index': { text, reasons: 'none' },
          'no text': { index, reasons, text: { cut: true } },
          'nothing of ours': { version: 9, blocks: [1, 2] },
          'of a newer version': { text, index, reasons, shards: [1], version: 9 },
        };
        if (kind === 'gone') cursor.delete();
        else cursor.update(now[kind]);
        cursor.continue();
      };
    });
  }, damage);

/** Makes a page refuse every write, as a full disk does. */
export const refuseWrites = (page: DrivenPage) =>
  page.evaluate(() => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    for (const area of ['local', 'session', 'sync']) {
      api.storage[area].set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    }
  });
