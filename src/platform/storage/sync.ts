import { type BackedUpList, describeList } from '../../core/user/backup.ts';
import { withPolicy } from '../../core/user/policy.ts';
import {
  decodeSynced,
  differingKeys,
  keysToWrite,
  MAX_ITEM_BYTES,
  merge,
  type Synced,
  withChanges,
} from '../../core/user/sync.ts';
import { besideKnown, itemsOf, LIST, listsFrom, settingsFrom } from '../../core/user/synced-state.ts';
import { importList } from '../lists/import-list.ts';
import { loadInfos } from '../lists/list-infos.ts';
import { getText, keyOf } from '../lists/list-store.ts';
import { changeList, removeList } from '../lists/lists.ts';
import { readList } from '../lists/read-list.ts';
import { readAll, readStored, removeStored, writeStored } from './storage.ts';
import { changeSettings, loadPolicy, loadSettings } from './user-state.ts';

/** The key on this device that says what was last agreed on with the other browsers. */
export const SYNC_KEY = 'sync';

/** Older than any change: what a browser brings along when it joins gives way to what is shared already. */
const AT_JOINING = 1;

/**
 * Shares the user's settings with their other browsers, where that is switched on: what changed here goes there, what
 * changed there comes here, item by item the later change wins. Calls that overlap wait for each other.
 */
export const syncUserState = (): Promise<void> =>
  navigator.locks.request(SYNC_KEY, async () => {
    const known = await readStored('local', SYNC_KEY);
    if (!withPolicy(await loadSettings(), await loadPolicy()).syncs) {
      if (known !== undefined) await removeStored('local', SYNC_KEY);
      return;
    }
    try {
      await exchange(known);
    } catch (error) {
      console.warn('Sync failed; it is tried again at the next change', error);
    }
  });

async function exchange(known: unknown): Promise<void> {
  const base = decodeSynced(known);
  const { lists, keptAside } = await smallLists();
  const { items: small, tooLarge } = itemsOf({ settings: await loadSettings(), lists });
  // What is too large or cannot be read here is left as the others know it.
  const kept = [...tooLarge, ...keptAside].map((id) => [LIST + id, base[LIST + id]?.value ?? null]);
  const items = { ...besideKnown(small, base), ...Object.fromEntries(kept) };
  const isKnown = typeof known === 'object' && known !== null;
  const mine = withChanges(base, items, isKnown ? Date.now() : AT_JOINING);
  const theirs = decodeSynced(await readAll('sync'));
  const agreed = merge(mine, theirs);
  await adopt(agreed, differingKeys(mine, agreed));
  for (const key of keysToWrite(theirs, agreed)) await writeStored('sync', key, agreed[key]);
  await writeStored('local', SYNC_KEY, agreed);
}

/** The lists of this device, with their texts as far as they could fit, and the ids of those whose text is gone. */
async function smallLists(): Promise<{ lists: BackedUpList[]; keptAside: string[] }> {
  const lists: BackedUpList[] = [];
  const keptAside: string[] = [];
  for (const info of await loadInfos()) {
    if (info.managed) continue;
    const text = info.from === null ? await getText(keyOf(info)) : new Blob();
    if (text === undefined) keptAside.push(info.id);
    else lists.push({ ...describeList(info), text: await text.slice(0, MAX_ITEM_BYTES + 1).text() });
  }
  return { lists, keptAside };
}

async function adopt(agreed: Synced, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await changeSettings((settings) => settingsFrom(settings, agreed));
  const { lists, gone } = listsFrom(agreed, keys);
  for (const id of gone) await removeList(id);
  for (const list of lists) await adoptList(list);
}

async function adoptList(list: BackedUpList): Promise<void> {
  const here = (await loadInfos()).find(({ id }) => id === list.id);
  if (list.from === null || here === undefined) return importList(list, readList);
  // The contents of a subscribed list are each browser's own; the alarm fetches them.
  const { id, text: _text, format: _format, from, ...change } = list;
  await changeList(id, { ...change, from: { ...here.from, ...from } });
}
