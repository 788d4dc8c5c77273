import * as v from 'valibot';
import { type BackedUpList, BackedUpListSchema } from './backup.ts';
import { LOUDNESS, type Settings } from './settings.ts';
import { type Current, fits, type Synced } from './sync.ts';

/** What is shared of a person's choices: how loudly to warn, each mute, and lists that are small enough. */
export type SharedChoices = { settings: Settings; lists: readonly BackedUpList[] };

const LOUD = 'loudness';
const MUTE = 'mute:';
/** Before a list's id, its key. */
export const LIST = 'list:';

/** The choices as items. A list that does not fit stays on this device, unless it is subscribed to: then without its text. */
export function itemsOf({ settings, lists }: SharedChoices): { items: Current; tooLarge: string[] } {
  const items: Record<string, unknown> = { [LOUD]: settings.loudness };
  const tooLarge: string[] = [];
  for (const slug of settings.mutes) items[MUTE + slug] = true;
  for (const { id, ...list } of lists) {
    const shared = list.from === null ? list : { ...list, text: '' };
    if (fits(LIST + id, shared)) items[LIST + id] = shared;
    else tooLarge.push(id);
  }
  return { items, tooLarge };
}

/** The settings with what the items say; what they do not speak of stays. */
export function settingsFrom(settings: Settings, items: Synced): Settings {
  const loudness = v.safeParse(v.picklist(LOUDNESS), items[LOUD]?.value);
  const mutes = Object.entries(items).flatMap(([key, { value }]) =>
    key.startsWith(MUTE) && value === true ? [key.slice(MUTE.length)] : [],
  );
  return { ...settings, loudness: loudness.success ? loudness.output : settings.loudness, mutes: mutes.sort() };
}

/**
 * The keys of items that this version cannot read: a newer one's, or damaged. They are not missing here because their user
 * took them away.
 */
export function foreignKeys(items: Synced): string[] {
  const isRead = (key: string, value: unknown): boolean => {
    if (key === LOUD) return v.is(v.picklist(LOUDNESS), value);
    if (key.startsWith(LIST)) return listsFrom({ [key]: { at: 0, value } }, [key]).lists.length === 1;
    return key.startsWith(MUTE) && value === true;
  };
  return Object.keys(items).filter((key) => items[key]?.value !== null && !isRead(key, items[key]?.value));
}

/** What the items say of the lists under some keys: lists to take, and ids of lists that were taken away elsewhere. */
export function listsFrom(items: Synced, keys: readonly string[]): { lists: BackedUpList[]; gone: string[] } {
  const lists: BackedUpList[] = [];
  const gone: string[] = [];
  for (const key of keys.filter((one) => one.startsWith(LIST))) {
    const id = key.slice(LIST.length);
    const value = items[key]?.value ?? null;
    const list = v.safeParse(BackedUpListSchema, { ...(value as object | null), id });
    if (value === null) gone.push(id);
    else if (list.success) lists.push(list.output);
  }
  return { lists, gone };
}
