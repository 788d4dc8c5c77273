import type { CompiledList } from '../../core/lists/compiled-list.ts';
import { isWhole } from '../../core/lists/host-index/check.ts';
import { KeptOpen } from '../../core/lists/kept-open.ts';
import { type List, type ListInfo, OWN_LIST_ID, openList } from '../../core/lists/list.ts';
import { randomId } from '../storage/random.ts';
import { changeInfos, loadInfos } from './list-infos.ts';
import { getCompiled, getText, keyOf, writeContents } from './list-store.ts';

// One a revision for as long as it is in use in this page or worker: contents never change under their key, and what else
// the opened list carries is part of this one. Null for a list that is damaged.
const openLists = new KeptOpen<List | null>();

const memoKey = (info: ListInfo): string => `${keyOf(info)} ${info.level} ${info.name}`;

/** What could be opened. `whole` is false where reading a list failed, which may go better at the next try. */
export type LoadedLists = { lists: List[]; whole: boolean };

/** The user's lists, ready to be asked. IndexedDB is not touched where there are none. */
export async function loadLists(): Promise<LoadedLists> {
  const wanted = (await loadInfos()).filter(({ on }) => on);
  // Up to half a gigabyte of lists that were switched off, replaced or removed.
  openLists.closeAllBut(wanted.map(memoKey));
  const opened = await Promise.allSettled(wanted.map((info) => openLists.get(memoKey(info), () => open(info))));
  for (const one of opened) if (one.status === 'rejected') console.warn('A list cannot be read', one.reason);
  return {
    lists: opened.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : [])),
    whole: opened.every(({ status }) => status === 'fulfilled'),
  };
}

/** How long after a list was opened its bytes are read through: by then the page that woke the worker has its badge. */
const CHECK_AFTER_MS = 500;

/**
 * Opens one list. Where the own list's bytes are damaged, it is made again from its text on the spot; others are null
 * until the user has them made again: reading a million lines is nothing to do unasked while a page loads. Rejects where
 * reading fails.
 */
async function open(info: ListInfo): Promise<List | null> {
  const compiled = await getCompiled(keyOf(info));
  if (compiled === undefined) return repair(info, 'missing');
  const list = openList(info, compiled);
  if (typeof list === 'string') return repair(info, list);
  setTimeout(() => void checkLater(info, compiled.index).catch(console.warn), CHECK_AFTER_MS);
  return list;
}

async function repair(info: ListInfo, problem: string): Promise<List | null> {
  console.warn(`The list ${keyOf(info)} is ${problem}`);
  const text = info.id === OWN_LIST_ID ? await getText(keyOf(info)) : undefined;
  return text === undefined ? null : await made(info, await text.text());
}

/** The own list made again. What compiles lists is loaded only where that is needed. */
async function made(info: ListInfo, text: string): Promise<List | null> {
  return (await import('./rebuild-list.ts')).rebuildList(info, text);
}

/** Bytes that changed in storage give wrong answers: the list is repaired, or dropped, and every page is notified. */
async function checkLater(info: ListInfo, index: ArrayBuffer): Promise<void> {
  if (isWhole(index)) return;
  const repaired = await repair(info, 'damaged');
  openLists.replace(memoKey(info), repaired);
  const updated = new Date().toISOString();
  await changeInfos((infos) => infos.map((one) => (one.id === info.id ? { ...one, updated } : one)));
}

/** The text that a list was made of, null where it is gone or damaged. Rejects where reading fails. */
export const loadListText = async (info: ListInfo): Promise<string | null> =>
  (await (await getText(keyOf(info)))?.text()) ?? null;

/** The same for a list by its id, empty where there is no such list. */
export async function loadListTextOf(wanted: string): Promise<string | null> {
  const info = (await loadInfos()).find(({ id }) => id === wanted);
  return info === undefined ? '' : loadListText(info);
}

/** The ids of lists that are on and cannot be opened. */
export async function findDamaged(): Promise<string[]> {
  const opened = new Set((await loadLists()).lists.map(({ id }) => id));
  return (await loadInfos()).filter(({ id, on }) => on && !opened.has(id)).map(({ id }) => id);
}

/**
 * Adds a list, or replaces the one of the same id; with `replaces`, only the latter: one that its user removed meanwhile
 * stays away. The new contents are written whole under a key of their own; then one write to the list of lists switches
 * over; the old ones go last. Cut short anywhere, one whole list is left.
 */
export async function saveList(
  list: Omit<ListInfo, 'revision' | 'updated'>,
  text: Blob,
  compiled: CompiledList,
  { replaces = false } = {},
): Promise<void> {
  const info: ListInfo = { ...list, revision: randomId(), updated: new Date().toISOString() };
  const write = () => writeContents(keyOf(info), text, compiled);
  await changeInfos((infos) => {
    const at = infos.findIndex(({ id }) => id === info.id);
    if (at >= 0) return infos.with(at, { ...infos[at], ...info });
    return replaces ? infos : [...infos, info];
  }, write);
}

/** What can change of a list without its contents. */
export type ListChange = Partial<Pick<ListInfo, 'name' | 'level' | 'on' | 'colour' | 'from'>>;

export const changeList = (id: string, change: ListChange): Promise<void> =>
  changeInfos((infos) => infos.map((info) => (info.id === id ? { ...info, ...change } : info)));

export const removeList = (id: string): Promise<void> => changeInfos((infos) => infos.filter((info) => info.id !== id));
