import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledList } from '../core/list.ts';

/** The contents of one list: what was typed or imported, and its compiled form. Blobs are read without being cloned. */
type Stored = { text: Blob; index: Blob } & Pick<CompiledList, 'reasons'>;

interface Schema extends DBSchema {
  lists: { key: string; value: Stored };
}

const NAME = 'telltale';
/** Counts up with every change of `Stored`; older contents are rebuilt from their text. */
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => void db.createObjectStore('lists'),
    // Another page wants a newer version or to delete it all: let it, and open again at the next question.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Contents are kept under a key of their own for each revision, so that writing new ones cannot harm the old. */
export const keyOf = ({ id, revision }: { id: string; revision: string }): string => `${id}@${revision}`;

export async function putContents(key: string, text: Blob, { index, reasons }: CompiledList): Promise<void> {
  await (await database()).put('lists', { text, index: new Blob([index]), reasons }, key);
}

/** The compiled form, undefined where nothing is kept under the key. */
export async function getCompiled(key: string): Promise<CompiledList | undefined> {
  const stored = await (await database()).get('lists', key);
  return stored && { index: await stored.index.arrayBuffer(), reasons: stored.reasons };
}

/** The text as it was typed or imported, undefined where nothing is kept under the key. */
export async function getText(key: string): Promise<Blob | undefined> {
  return (await (await database()).get('lists', key))?.text;
}

/** Deletes the contents under all other keys: revisions that were replaced, or whose writing was cut short. */
export async function keepOnly(keys: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction('lists', 'readwrite');
  for (const key of await transaction.store.getAllKeys()) {
    if (!keys.includes(key)) await transaction.store.delete(key);
  }
  await transaction.done;
}
