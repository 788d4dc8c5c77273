import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledList } from '../../core/lists/compiled-list.ts';

/** The contents of one list: what was typed or imported, and its compiled form. Blobs are read without being cloned. */
type Stored = { text: Blob; index: Blob } & Pick<CompiledList, 'reasons'>;

interface Schema extends DBSchema {
  // Whatever is there may be damaged, or a newer version's.
  lists: { key: string; value: Stored | Partial<Record<keyof Stored, unknown>> | null };
}

const NAME = 'telltale';
/** Counts up with every change of `Stored`; older contents are rebuilt from their text. */
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openWithStore().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openWithStore(): Promise<IDBPDatabase<Schema>> {
  const db = await openAt(VERSION).catch((error) => {
    // A newer version of the extension was here: its contents are read as far as they can be.
    if (error instanceof DOMException && error.name === 'VersionError') return openAt(undefined);
    throw error;
  });
  if (db.objectStoreNames.contains('lists')) return db;
  db.close();
  return openAt(db.version + 1);
}

const openAt = (version: number | undefined) =>
  openDB<Schema>(NAME, version, {
    upgrade(db) {
      if (!db.objectStoreNames.contains('lists')) db.createObjectStore('lists');
    },
    // Another page wants a newer version or to delete it all: let it, and open again at the next question.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });

/** Contents are kept under a key of their own for each revision, so that writing new ones cannot harm the old. */
export const keyOf = ({ id, revision }: { id: string; revision: string }): string => `${id}@${revision}`;

export async function writeContents(key: string, text: Blob, { index, reasons }: CompiledList): Promise<void> {
  await (await database()).put('lists', { text, index: new Blob([index]), reasons }, key);
}

/** The compiled form, undefined where nothing that can be read is kept under the key. Rejects where reading fails. */
export async function getCompiled(key: string): Promise<CompiledList | undefined> {
  const { index, reasons } = (await (await database()).get('lists', key)) ?? {};
  if (!(index instanceof Blob) || !Array.isArray(reasons)) return undefined;
  return { index: await index.arrayBuffer(), reasons };
}

/** The text as it was typed or imported, undefined where none is kept under the key. Rejects where reading fails. */
export async function getText(key: string): Promise<Blob | undefined> {
  const text = (await (await database()).get('lists', key))?.text;
  return text instanceof Blob ? text : undefined;
}

/**
 * Deletes the contents under all keys that `isKept` does not want: revisions that were replaced, or whose writing was cut
 * short. What cannot be read stays unless it is asked to go.
 */
export async function deleteAllExcept(
  isKept: (key: string) => boolean,
  { sparesUnreadable = true } = {},
): Promise<void> {
  const transaction = (await database()).transaction('lists', 'readwrite');
  for (const key of await transaction.store.getAllKeys()) {
    if (isKept(key)) continue;
    const isRead = (await transaction.store.get(key))?.text instanceof Blob;
    if (isRead || !sparesUnreadable) await transaction.store.delete(key);
  }
  await transaction.done;
}

/** Deletes what can be read and what cannot. */
export const deleteEverything = async (): Promise<void> => (await database()).clear('lists');
