import type { Choices } from '../core/judge.ts';
import { decodePolicy, type Policy, policyLists, withPolicy } from '../core/policy.ts';
import { decodeSettings, type Settings } from '../core/settings.ts';
import { keepOnly } from './list-store.ts';
import { addressesOf, LISTS_KEY, loadInfos, loadLists } from './lists.ts';
import { forgetLooks, LOOKED_KEY } from './looked.ts';
import { giveBackHosts } from './permissions.ts';
import { randomSeed } from './random.ts';
import { clearStored, readManaged, readStored, watchStored, writeStored } from './storage.ts';

/**
 * Every key that the extension keeps; PRIVACY.md lists the same ones. On disk: `settings`, `lists` with the
 * contents of the lists in IndexedDB, and where the user wants them `looked` and `sync`. In memory until the browser closes: `seen`.
 */
const KEYS = { settings: 'settings', lists: LISTS_KEY, looked: LOOKED_KEY, seen: 'seen' } as const;

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

/** What the organisation decided; its faulty parts are left out. */
export async function loadPolicy(): Promise<Policy> {
  const { policy, faults } = decodePolicy(await readManaged());
  if (faults.length > 0)
    console.warn(`The policy has faulty or unknown parts, which are left out: ${faults.join(', ')}`);
  return policy;
}

async function loadSeen(): Promise<Map<string, string>> {
  const stored = Object.entries((await readStored('session', KEYS.seen)) ?? {});
  return new Map(stored.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Whether the introduction is due after an installation: nothing of the user's is kept from an earlier one, and the
 * organisation does not do without it.
 */
export async function wantsIntroduction(): Promise<boolean> {
  const [settings, lists, policy] = await Promise.all([readStored('local', KEYS.settings), loadInfos(), loadPolicy()]);
  return settings === undefined && lists.every(({ managed }) => managed) && policy.firstRun !== false;
}

/** Changes the user's own settings; what the organisation set is never written among them. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  navigator.locks.request(KEYS.settings, async () => {
    const settings = change(await loadSettings());
    await writeStored('local', KEYS.settings, settings);
    if (!withPolicy(settings, await loadPolicy()).remembersLooks) await forgetLooks();
  });

/** Remembers, until the browser closes, that a vendor's record was looked at in this revision. */
export async function markSeen(vendor: string, revision: string): Promise<void> {
  const seen = await loadSeen();
  if (seen.get(vendor) === revision) return;
  await writeStored('session', KEYS.seen, { ...Object.fromEntries(seen), [vendor]: revision });
}

/** Back to a fresh install. */
export async function resetChoices(): Promise<void> {
  const addresses = addressesOf(await loadInfos());
  await Promise.all([clearStored('local'), clearStored('session'), keepOnly([])]);
  await giveBackHosts(addresses, []);
}

/** Calls back whenever any of it changed, in this page or another. Returns the function that ends it. */
export function watchChoices(onChange: () => void): () => void {
  return watchStored((area, keys) => {
    if (area !== 'sync' && keys.some((key) => key !== KEYS.looked)) onChange();
  });
}

/** Calls back whenever the organisation decided something else. */
export function watchPolicy(onChange: () => void): void {
  watchStored((area) => {
    if (area === 'managed') onChange();
  });
}

/** Calls back whenever another browser of the user shared a change. */
export function watchShared(onChange: () => void): void {
  watchStored((area) => {
    if (area === 'sync') onChange();
  });
}
