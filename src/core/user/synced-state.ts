import * as v from 'valibot';
import { type BackedUpList, BackedUpListSchema } from './backup.ts';
import { DEFAULTS, decodeSettings, isSlug, type Settings } from './settings.ts';
import { type Current, fits, isSame, type Synced } from './sync.ts';

/** What is synced of a person's settings: how loudly to warn, each mute, and lists that are small enough. */
export type SharedState = { settings: Settings; lists: readonly BackedUpList[] };

/**
 * What of the settings is an item by itself, under its own name. All but loudness are items only where they are not the
 * default: a browser whose older version did not know them must not overrule what was chosen on another.
 */
const SHARED = ['loudness', 'warnsFrom', 'marksEveryday', 'showsBanner'] as const;
type SharedKey = (typeof SHARED)[number];
const isShared = (key: string): key is SharedKey => (SHARED as readonly string[]).includes(key);
const MUTE = 'mute:';
/** Before a list's id, its key. */
export const LIST = 'list:';

/** The settings as items. A list that does not fit stays on this device, unless it is subscribed to: then without its text. */
export function itemsOf({ settings, lists }: SharedState): { items: Current; tooLarge: string[] } {
  const items: Record<string, unknown> = Object.fromEntries(
    SHARED.filter((key) => key === 'loudness' || settings[key] !== DEFAULTS[key]).map((key) => [key, settings[key]]),
  );
  const tooLarge: string[] = [];
  for (const slug of settings.mutes) items[MUTE + slug] = true;
  for (const { id, ...list } of lists) {
    const shared = list.from === null ? list : { ...list, text: '' };
    if (fits(LIST + id, shared)) items[LIST + id] = shared;
    else tooLarge.push(id);
  }
  return { items, tooLarge };
}

/** The settings with what the items say; what they do not mention stays. */
export function settingsFrom(settings: Settings, items: Synced): Settings {
  const shared = SHARED.flatMap((key) => {
    const value = items[key]?.value;
    if (value === null && key !== 'loudness') return [[key, DEFAULTS[key]]];
    return isReadAs(key, value) ? [[key, value]] : [];
  });
  const mutes = Object.entries(items).flatMap(([key, { value }]) => mutedBy(key, value) ?? []);
  return { ...settings, ...Object.fromEntries(shared), mutes: mutes.sort() };
}

/** Whether this version knows a value of a setting. */
const isReadAs = (key: SharedKey, value: unknown): boolean => decodeSettings({ [key]: value })[key] === value;

function mutedBy(key: string, value: unknown): string | null {
  const slug = key.slice(MUTE.length);
  return key.startsWith(MUTE) && value === true && isSlug(slug) ? slug : null;
}

function readList(key: string, value: unknown): BackedUpList | null {
  const list = v.safeParse(BackedUpListSchema, { ...(value as object | null), id: key.slice(LIST.length) });
  return key.startsWith(LIST) && list.success ? list.output : null;
}

/**
 * The items of this device beside those known already, so that only its own changes count as such: what a newer version
 * shared and this one cannot read is left as it is, and a list that reads the same stays in the words of the other.
 */
export function besideKnown(items: Current, known: Synced): Current {
  const beside: Record<string, unknown> = { ...items };
  for (const [key, { value }] of Object.entries(known)) {
    if (value === null) continue;
    const list = readList(key, value);
    const isRead = (isShared(key) && isReadAs(key, value)) || mutedBy(key, value) !== null || list !== null;
    if (!isRead || (list !== null && isSame(list, readList(key, items[key])))) beside[key] = value;
  }
  return beside;
}

/** What the items say of the lists under some keys: lists to import, and ids of lists that were removed elsewhere. */
export function listsFrom(items: Synced, keys: readonly string[]): { lists: BackedUpList[]; gone: string[] } {
  const lists: BackedUpList[] = [];
  const gone: string[] = [];
  for (const key of keys.filter((one) => one.startsWith(LIST))) {
    const value = items[key]?.value ?? null;
    const list = readList(key, value);
    if (value === null) gone.push(key.slice(LIST.length));
    else if (list !== null) lists.push(list);
  }
  return { lists, gone };
}
