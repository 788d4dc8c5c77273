import { decodeListInfos, type ListInfo, OWN_LIST_ID } from '../../src/core/lists/list.ts';
import { decodeReadMarks } from '../../src/core/user/read-marks.ts';
import { decodeSettings, type Settings } from '../../src/core/user/settings.ts';
import type { DrivenPage } from '../browser/driver.ts';
import type { Model } from './model.ts';

export type Stored = {
  settings: Settings;
  lists: ListInfo[];
  /** Slugs of the vendors whose record was viewed: in memory and on disk. */
  seen: string[];
  readMarks: string[];
  /** Keys of the contents in the database. */
  contents: string[];
  /** What was put aside as unreadable. */
  keptAside: unknown;
};

/** Everything the extension keeps, as it is at this moment. */
export async function readStoredBy(hub: DrivenPage): Promise<Stored> {
  const raw = await hub.evaluate(readRaw);
  const { settings, lists, seenThisSession, readMarks, contents, keptAside } = raw as Record<string, unknown>;
  return {
    settings: decodeSettings(settings),
    lists: decodeListInfos(lists),
    seen: Object.keys((seenThisSession ?? {}) as object),
    readMarks: Object.keys(decodeReadMarks(readMarks)),
    contents: contents as string[],
    keptAside,
  };
}

const readRaw = async () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const kept = { ...(await api.storage.local.get()), ...(await api.storage.session.get('seenThisSession')) };
  // Asked first, since opening would make one, without the store that the extension makes in it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'telltale')) return { ...kept, contents: [] };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('telltale');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const contents = await new Promise<string[]>((resolve, reject) => {
      const request = db.transaction('lists').objectStore('lists').getAllKeys();
      request.onsuccess = () => resolve(request.result.map(String));
      request.onerror = () => reject(request.error);
    });
    return { ...kept, contents };
  } finally {
    // One that stays open would keep the extension from changing the database.
    db.close();
  }
};

const kept = (name: string, on: boolean, entries: number) => `${name || OWN_LIST_ID} ${on ? 'on' : 'off'} ${entries}`;
const sorted = (texts: Iterable<string>) => [...texts].sort().join(', ');

/** What is not as it was given: each part that differs, in words. */
export function lostOf({ settings, lists, seen, readMarks, contents, keptAside }: Stored, model: Model): string[] {
  const parts: Record<string, [string, string]> = {
    settings: [JSON.stringify(settings), JSON.stringify(decodeSettings(model.settings))],
    lists: [
      sorted(lists.map(({ name, on, entries }) => kept(name, on, entries))),
      sorted(model.lists.map(({ name, on, entries }) => kept(name, on, entries))),
    ],
    'records viewed': [sorted(seen), sorted(model.seen)],
    'records viewed, on disk': [sorted(readMarks), sorted(model.seen)],
    'put aside as unreadable': [JSON.stringify(keptAside ?? null), 'null'],
    'lists without contents': [
      sorted(lists.filter(({ id, revision }) => !contents.includes(`${id}@${revision}`)).map(({ name }) => name)),
      '',
    ],
  };
  return Object.entries(parts).flatMap(([part, [is, should]]) =>
    is === should ? [] : [`${part}: ${is} in the place of ${should}`],
  );
}
