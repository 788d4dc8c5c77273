import { compileList, decodeListInfos, type List, type ListInfo, openList } from '../core/list.ts';
import { OWN_LIST, parseOwnList } from '../core/own-list.ts';
import { getCompiled, getText, keepOnly, keyOf, putContents } from './list-store.ts';
import { readStored, writeStored } from './storage.ts';

/** The key that says which lists there are. Their contents are in IndexedDB (list-store.ts). */
export const LISTS_KEY = 'lists';

const loadInfos = async (): Promise<ListInfo[]> => decodeListInfos(await readStored('local', LISTS_KEY));

/** For one compiled list: unknown to whoever wrote it. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

// One promise a revision for as long as this page or worker lives: contents never change under their key.
const openLists = new Map<string, Promise<List | null>>();

/** The user's lists, ready to be asked. IndexedDB is not touched where there are none. */
export async function loadLists(): Promise<List[]> {
  const infos = await loadInfos();
  const lists = await Promise.all(
    infos.map((info) => {
      const key = keyOf(info);
      const list = openLists.get(key) ?? open(info);
      openLists.set(key, list);
      return list;
    }),
  );
  return lists.filter((list) => list !== null);
}

/** Opens one list; where its bytes are damaged, it is made again from its text. Null where that is gone too. */
async function open(info: ListInfo): Promise<List | null> {
  const key = keyOf(info);
  try {
    const compiled = await getCompiled(key);
    const list = compiled && openList(info, compiled);
    if (typeof list === 'object') return list;
    console.warn(`The list ${key} is ${list ?? 'missing'}; making it again from its text`);
    const text = await getText(key);
    return text === undefined ? null : await make(info, text);
  } catch (error) {
    console.warn(`The list ${key} cannot be opened`, error);
    return null;
  }
}

async function make(info: ListInfo, text: string): Promise<List | null> {
  const compiled = compileList(parseOwnList(text).lines, randomSeed());
  await putContents(keyOf(info), text, compiled);
  const list = openList(info, compiled);
  return typeof list === 'object' ? list : null;
}

/** The text of the own list, empty where there is none. */
export async function loadOwnList(): Promise<string> {
  const info = (await loadInfos()).find(({ id }) => id === OWN_LIST.id);
  return info === undefined ? '' : ((await getText(keyOf(info))) ?? '');
}

/**
 * Replaces the own list. The new contents are written whole under a key of their own; then one write to the list of
 * lists switches over; the old ones go last. Cut short anywhere, one whole list stands.
 */
export async function saveOwnList(text: string): Promise<void> {
  const { lines } = parseOwnList(text);
  const info: ListInfo = { ...OWN_LIST, entries: lines.length, revision: crypto.randomUUID() };
  await putContents(keyOf(info), text, compileList(lines, randomSeed()));
  const others = (await loadInfos()).filter(({ id }) => id !== info.id);
  const infos = [...others, info];
  await writeStored('local', LISTS_KEY, infos);
  await keepOnly(infos.map(keyOf));
}
