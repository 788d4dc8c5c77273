import { decodeListInfos, type ListInfo } from '../../core/lists/list.ts';
import { releaseHostPermissions } from '../browser/permissions.ts';
import { keepAsideIfLossy, keptAsideKeys, putAside } from '../storage/kept-aside.ts';
import { readStored, writeStored } from '../storage/storage.ts';
import { deleteAllExcept, keyOf } from './list-store.ts';

/** The key that says which lists there are. Their contents are in IndexedDB (list-store.ts). */
export const LISTS_KEY = 'lists';

/** What there is of lists, whether on or off. Rejects where the storage cannot be read. */
export const loadInfos = async (): Promise<ListInfo[]> => (await readInfos()).infos;

/** Hosts that subscribed lists are downloaded from. */
export const subscribedHosts = async (): Promise<string[]> =>
  (await loadInfos()).flatMap(({ from }) => (from === null ? [] : new URL(from.url).hostname));

/** Beside the lists: the entries that cannot be read, damaged or from a newer version, and all of it as it is stored. */
async function readInfos(): Promise<{ infos: ListInfo[]; keptAside: unknown[]; stored: unknown }> {
  const stored = await readStored('local', LISTS_KEY);
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  return {
    infos: decodeListInfos(stored),
    keptAside: entries.filter((entry) => decodeListInfos([entry]).length === 0),
    stored,
  };
}

/** Whether something is stored of lists that cannot be read. */
export async function hasUnreadableInfos(): Promise<boolean> {
  const { keptAside, stored } = await readInfos();
  return keptAside.length > 0 || (stored !== undefined && !Array.isArray(stored));
}

/** Nobody else changes lists meanwhile, in whatever page. */
export const withLists = (act: () => Promise<void>): Promise<void> => navigator.locks.request(LISTS_KEY, act);

/**
 * Changes what there is of lists, after `before`. Two pages may do so at the same time: the second one waits, lest it clears
 * away what the first one writes. Entries that cannot be read stay where they are, and their contents with them.
 */
export const changeInfos = (change: (infos: ListInfo[]) => ListInfo[], before?: () => Promise<void>): Promise<void> =>
  withLists(async () => {
    await before?.();
    const { infos: old, keptAside, stored } = await readInfos();
    const infos = change(old);
    const isReplaced = (entry: unknown) => infos.some(({ id }) => id === idOf(entry));
    for (const entry of keptAside.filter(isReplaced)) await putAside(LISTS_KEY, entry);
    const kept = keptAside.filter((entry) => !isReplaced(entry));
    await keepAsideIfLossy(LISTS_KEY, stored, [...old, ...keptAside]);
    await writeStored('local', LISTS_KEY, [...infos, ...kept]);
    await clearAway([...old, ...infos], infos, kept.length > 0 || (await keptAsideKeys()).includes(LISTS_KEY));
    await releaseHostPermissions(addressesOf(old), addressesOf(infos));
  });

/** Deletes what is stored of lists that cannot be read, with their contents. */
export const dropUnreadableInfos = (): Promise<void> =>
  withLists(async () => {
    const { infos, stored } = await readInfos();
    if (stored !== undefined) await writeStored('local', LISTS_KEY, infos);
    const wanted = new Set(infos.map(keyOf));
    await deleteAllExcept((key) => wanted.has(key), { sparesUnreadable: false });
  });

/** Contents whose list cannot be read look like ones that a crash left behind: beside such lists, strangers stay. */
async function clearAway(known: ListInfo[], infos: ListInfo[], keepsStrangers: boolean): Promise<void> {
  const wanted = new Set(infos.map(keyOf));
  const ids = new Set(known.map(({ id }) => id));
  const isStranger = (key: string) => !ids.has(key.slice(0, key.lastIndexOf('@')));
  await deleteAllExcept((key) => wanted.has(key) || (keepsStrangers && isStranger(key)));
}

const idOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;

/** The addresses that lists are subscribed to. */
export const addressesOf = (infos: readonly ListInfo[]): string[] => infos.flatMap(({ from }) => from?.url ?? []);
