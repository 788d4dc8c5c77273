import { isWhole } from '../core/host-index/check.ts';
import { type CompiledList, compileList, decodeListInfos, type List, type ListInfo, openList } from '../core/list.ts';
import { OWN_LIST, parseOwnList } from '../core/own-list.ts';
import { getCompiled, getText, keepOnly, keyOf, putContents } from './list-store.ts';
import { giveBackHosts } from './permissions.ts';
import { loadPublicSuffixes } from './public-suffixes.ts';
import { randomId, randomSeed } from './random.ts';
import { readStored, writeStored } from './storage.ts';

/** The key that says which lists there are. Their contents are in IndexedDB (list-store.ts). */
export const LISTS_KEY = 'lists';

/** What there is of lists, whether on or off. */
export const loadInfos = async (): Promise<ListInfo[]> => decodeListInfos(await readStored('local', LISTS_KEY));

// One promise a revision for as long as this page or worker lives: contents never change under their key, and what else
// the opened list carries is part of this one.
const openLists = new Map<string, Promise<List | null>>();

const memoKey = (info: ListInfo): string => `${keyOf(info)} ${info.level} ${info.name}`;

/** The user's lists, ready to be asked. IndexedDB is not touched where there are none. */
export async function loadLists(): Promise<List[]> {
  const infos = await loadInfos();
  const lists = await Promise.all(
    infos
      .filter(({ on }) => on)
      .map((info) => {
        const key = memoKey(info);
        const list = openLists.get(key) ?? open(info);
        openLists.set(key, list);
        return list;
      }),
  );
  return lists.filter((list) => list !== null);
}

/** How long after a list was opened its bytes are read through: by then the page that woke the worker has its badge. */
const CHECK_AFTER_MS = 500;

/**
 * Opens one list. Where the own list's bytes are damaged, it is made again from its text on the spot; others are null
 * until the user has them made again: reading a million lines is nothing to do unasked while a page loads.
 */
async function open(info: ListInfo): Promise<List | null> {
  try {
    const compiled = await getCompiled(keyOf(info));
    if (compiled === undefined) return await mend(info, 'missing');
    const list = openList(info, compiled);
    if (typeof list === 'string') return await mend(info, list);
    setTimeout(() => void checkLater(info, compiled.index), CHECK_AFTER_MS);
    return list;
  } catch (error) {
    console.warn(`The list ${keyOf(info)} cannot be opened`, error);
    return null;
  }
}

async function mend(info: ListInfo, fault: string): Promise<List | null> {
  console.warn(`The list ${keyOf(info)} is ${fault}`);
  const text = info.id === OWN_LIST.id ? await getText(keyOf(info)) : undefined;
  return text === undefined ? null : await remake(info, await text.text());
}

/** Bytes that changed in storage give wrong answers: the list is mended, or dropped, and everybody is told. */
async function checkLater(info: ListInfo, index: ArrayBuffer): Promise<void> {
  if (isWhole(index)) return;
  openLists.set(memoKey(info), mend(info, 'damaged'));
  const updated = new Date().toISOString();
  await changeInfos((infos) => infos.map((one) => (one.id === info.id ? { ...one, updated } : one)));
}

async function remake(info: ListInfo, text: string): Promise<List | null> {
  const compiled = compileList(parseOwnList(text, await loadPublicSuffixes()).lines, randomSeed());
  await putContents(keyOf(info), new Blob([text]), compiled);
  const list = openList(info, compiled);
  return typeof list === 'object' ? list : null;
}

/** The text that a list was made of, empty where it is gone. */
export const loadListText = async (info: ListInfo): Promise<string> =>
  (await (await getText(keyOf(info)))?.text()) ?? '';

/** The same for a list by its id, empty where there is no such list. */
export async function loadListTextOf(wanted: string): Promise<string> {
  const info = (await loadInfos()).find(({ id }) => id === wanted);
  return info === undefined ? '' : loadListText(info);
}

/** The text of the own list, empty where there is none. */
export const loadOwnList = (): Promise<string> => loadListTextOf(OWN_LIST.id);

/** The ids of lists that are on and cannot be opened. */
export async function findDamaged(): Promise<string[]> {
  const opened = new Set((await loadLists()).map(({ id }) => id));
  return (await loadInfos()).filter(({ id, on }) => on && !opened.has(id)).map(({ id }) => id);
}

/** Replaces the own list. Faulty lines are kept in its text and counted. */
export async function saveOwnList(text: string): Promise<void> {
  const { lines, faults } = parseOwnList(text, await loadPublicSuffixes());
  const info = { ...OWN_LIST, entries: lines.length, refused: faults.length };
  await saveList(info, new Blob([text]), compileList(lines, randomSeed()));
}

/**
 * Adds a list, or replaces the one of the same id. The new contents are written whole under a key of their own; then
 * one write to the list of lists switches over; the old ones go last. Cut short anywhere, one whole list stands.
 */
export async function saveList(
  list: Omit<ListInfo, 'revision' | 'updated'>,
  text: Blob,
  compiled: CompiledList,
): Promise<void> {
  const info: ListInfo = { ...list, revision: randomId(), updated: new Date().toISOString() };
  const write = () => putContents(keyOf(info), text, compiled);
  await changeInfos((infos) => {
    const at = infos.findIndex(({ id }) => id === info.id);
    return at < 0 ? [...infos, info] : infos.with(at, { ...infos[at], ...info });
  }, write);
}

/** What can change of a list without its contents. */
export type ListChange = Partial<Pick<ListInfo, 'name' | 'level' | 'on' | 'colour' | 'from'>>;

export const changeList = (id: string, change: ListChange): Promise<void> =>
  changeInfos((infos) => infos.map((info) => (info.id === id ? { ...info, ...change } : info)));

export const removeList = (id: string): Promise<void> => changeInfos((infos) => infos.filter((info) => info.id !== id));

/** Two pages may change lists at the same time: the second one waits, lest it clears away what the first one writes. */
const changeInfos = (change: (infos: ListInfo[]) => ListInfo[], before?: () => Promise<void>): Promise<void> =>
  navigator.locks.request(LISTS_KEY, async () => {
    await before?.();
    const old = await loadInfos();
    const infos = change(old);
    await writeStored('local', LISTS_KEY, infos);
    await keepOnly(infos.map(keyOf));
    await giveBackHosts(addressesOf(old), addressesOf(infos));
  });

/** The addresses that lists are subscribed to. */
export const addressesOf = (infos: readonly ListInfo[]): string[] => infos.flatMap(({ from }) => from?.url ?? []);
