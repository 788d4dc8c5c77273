import browser from 'webextension-polyfill';

/** `local` outlives the browser; `session` is memory only and gone when it closes; `sync` goes to the user's other browsers. */
export type Area = 'local' | 'session' | 'sync';

/**
 * The value of a key, undefined where there is none. Rejects where the storage cannot be read: whoever took that for
 * "nothing there" would write over what is.
 */
export const readStored = async (area: Area, key: string): Promise<unknown> =>
  (await browser.storage[area].get(key))[key];

/** The values of some keys at once, those of keys that are not there left out. Rejects where the storage cannot be read. */
export const readManyStored = (area: Area, keys: readonly string[]): Promise<Record<string, unknown>> =>
  browser.storage[area].get([...keys]);

/** Everything in an area. Rejects where it cannot be read. */
export const readAll = (area: Area): Promise<Record<string, unknown>> => browser.storage[area].get();

/** Rejects where the browser refuses to store (a full disk, a broken profile): the caller shows it to the user. */
export async function writeStored(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

export async function clearStored(area: Area): Promise<void> {
  await browser.storage[area].clear();
}

/** What the organisation decided, as the browser hands it over; empty where it has decided nothing. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no policy.
    return {};
  }
}

/** Calls back with the keys that changed. Returns the function that ends it. */
export function watchStored(onChange: (area: string, keys: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => onChange(area, Object.keys(changes));
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
