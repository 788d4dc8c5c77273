import type { Choices } from '../core/judge.ts';
import { decodePolicy, type Policy, policyLists, withPolicy } from '../core/policy.ts';
import { decodeSettings, type Settings } from '../core/settings.ts';
import { keepOnly } from './list-store.ts';
import { LISTS_KEY, loadLists } from './lists.ts';
import { randomSeed } from './random.ts';
import { clearStored, readManaged, readStored, watchStored, writeStored } from './storage.ts';

/**
 * Every key that the extension keeps; PRIVACY.md lists the same ones. On disk: `settings`, and `lists` with the
 * contents of the lists in IndexedDB. In memory until the browser closes: `seen`.
 */
const KEYS = { settings: 'settings', lists: LISTS_KEY, seen: 'seen' } as const;

/** Reads everything; broken or missing parts are their defaults. */
export async function loadChoices(): Promise<Choices> {
  const [settings, lists, seen, policy] = await Promise.all([loadSettings(), loadLists(), loadSeen(), loadPolicy()]);
  return {
    settings: withPolicy(settings, policy),
    lists: [...lists, ...policyLists(policy, randomSeed())],
    seen,
    policy,
  };
}

/** The user's own settings, without the organisation's. */
export const loadSettings = async (): Promise<Settings> => decodeSettings(await readStored('local', KEYS.settings));

async function loadPolicy(): Promise<Policy> {
  const { policy, faults } = decodePolicy(await readManaged());
  if (faults.length > 0)
    console.warn(`The policy has faulty or unknown parts, which are left out: ${faults.join(', ')}`);
  return policy;
}

async function loadSeen(): Promise<Map<string, string>> {
  const stored = Object.entries((await readStored('session', KEYS.seen)) ?? {});
  return new Map(stored.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Changes the user's own settings; what the organisation set is never written among them. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  navigator.locks.request(KEYS.settings, async () => {
    await writeStored('local', KEYS.settings, change(await loadSettings()));
  });

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
    if (area !== 'sync') onChange();
  });
}
