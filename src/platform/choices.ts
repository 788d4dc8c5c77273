import type { Choices } from '../core/judge.ts';
import { decodeSettings, type Settings } from '../core/settings.ts';
import { keepOnly } from './list-store.ts';
import { LISTS_KEY, loadLists } from './lists.ts';
import { clearStored, readStored, watchStored, writeStored } from './storage.ts';

/**
 * Every key that the extension keeps; PRIVACY.md lists the same ones. On disk: `settings`, and `lists` with the
 * contents of the lists in IndexedDB. In memory until the browser closes: `seen`.
 */
const KEYS = { settings: 'settings', lists: LISTS_KEY, seen: 'seen' } as const;

/** Reads everything; broken or missing parts are their defaults. */
export async function loadChoices(): Promise<Choices> {
  const [settings, lists, seen] = await Promise.all([readStored('local', KEYS.settings), loadLists(), loadSeen()]);
  return { settings: decodeSettings(settings), lists, seen };
}

async function loadSeen(): Promise<Map<string, string>> {
  const stored = Object.entries((await readStored('session', KEYS.seen)) ?? {});
  return new Map(stored.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

export const saveSettings = (settings: Settings): Promise<void> => writeStored('local', KEYS.settings, settings);

/** Remembers, until the browser closes, that a vendor's record was looked at in this revision. */
export async function markSeen(vendor: string, revision: string): Promise<void> {
  const seen = await loadSeen();
  if (seen.get(vendor) === revision) return;
  await writeStored('session', KEYS.seen, { ...Object.fromEntries(seen), [vendor]: revision });
}

/** Back to a fresh install. */
export async function resetChoices(): Promise<void> {
  await Promise.all([clearStored('local'), clearStored('session'), keepOnly([])]);
}

/** Calls back whenever any of it changed, in this page or another. Returns the function that ends it. */
export function watchChoices(onChange: () => void): () => void {
  return watchStored((area) => {
    if (area === 'local' || area === 'session') onChange();
  });
}
