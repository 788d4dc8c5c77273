import * as v from 'valibot';
import { isModest, versioned } from '../text/versioned.ts';

/**
 * What several browsers of one person share: items by key, each with the moment of its last change. `value` is null for
 * what was removed, which has to be remembered, or another browser would bring it back.
 */
export type SyncedItem = { at: number; value: unknown };
export type Synced = Readonly<Record<string, SyncedItem>>;

/** What a browser has now, by the same keys, without moments. */
export type Current = Readonly<Record<string, unknown>>;

/** What the browsers allow for one item: Chrome 8,192 bytes of key and JSON; Firefox the same. */
export const MAX_ITEM_BYTES = 8000;

const Item = versioned({
  at: v.pipe(
    v.number(),
    v.check((at: number) => Number.isFinite(at)),
  ),
  value: v.pipe(v.optional(v.unknown(), null), v.check(isModest)),
});

/** Without names such as `__proto__`, which no item has. */
const Items = v.record(v.string(), v.unknown());

/** Reads what storage holds. A broken item is left out and affects no other. */
export function decodeSynced(stored: unknown): Synced {
  const items = v.safeParse(Items, stored);
  if (!items.success) return {};
  return Object.fromEntries(
    Object.entries(items.output).flatMap(([key, item]) => {
      const result = v.safeParse(Item, item);
      return result.success ? [[key, result.output]] : [];
    }),
  );
}

/**
 * The items as they are after changes on this browser: `base` is what it last knew, `current` what it has now. Each
 * difference is a change made `now`, in milliseconds since 1970.
 */
export function withChanges(base: Synced, current: Current, now: number): Synced {
  const changed: Record<string, SyncedItem> = { ...base };
  for (const key of new Set([...Object.keys(base), ...Object.keys(current)])) {
    const value = Object.hasOwn(current, key) ? current[key] : null;
    const known = itemOf(base, key);
    if (known === undefined ? value !== null : !isSame(known.value, value)) changed[key] = { at: now, value };
  }
  return changed;
}

/**
 * What two browsers agree on: of each item the later change, whichever of them made it. Two changes of the same moment
 * are settled by their text, so that both browsers settle them alike.
 */
export function merge(one: Synced, other: Synced): Synced {
  const merged: Record<string, SyncedItem> = { ...one };
  for (const [key, item] of Object.entries(other)) {
    const mine = itemOf(merged, key);
    if (mine === undefined || isLater(item, mine)) merged[key] = item;
  }
  return merged;
}

/** The keys to write to sync storage, for other browsers to know what was agreed on. */
export const keysToWrite = (theirs: Synced, agreed: Synced): string[] =>
  Object.keys(agreed).filter((key) => !isSame(itemOf(theirs, key), agreed[key]));

/** The keys whose value differs between two states, removed counting as not there. */
export function differingKeys(one: Synced, other: Synced): string[] {
  const valueIn = (items: Synced, key: string) => itemOf(items, key)?.value ?? null;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => !isSame(valueIn(one, key), valueIn(other, key)));
}

/** Whether an item fits into what browsers synchronise. */
export const fits = (key: string, value: unknown): boolean =>
  new TextEncoder().encode(key + JSON.stringify({ at: 0, value })).length + 16 <= MAX_ITEM_BYTES;

/** Not what every object has, such as `toString`. */
const itemOf = (items: Synced, key: string): SyncedItem | undefined =>
  Object.hasOwn(items, key) ? items[key] : undefined;

function isLater(item: SyncedItem, than: SyncedItem): boolean {
  if (item.at !== than.at) return item.at > than.at;
  return textOf(item) > textOf(than);
}

/** Whether two values are the same JSON, in whatever order their keys are. */
export const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** JSON with the keys of objects in order, which browsers do not promise to keep. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
