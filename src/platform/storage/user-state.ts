import type { List } from '../../core/lists/list.ts';
import type { UserState } from '../../core/recognise/judge.ts';
import { decodePolicy, type Policy, withPolicy } from '../../core/user/policy.ts';
import { seenRevisions } from '../../core/user/read-marks.ts';
import { DEFAULTS, decodeSettings, type Settings } from '../../core/user/settings.ts';
import { LISTS_KEY, loadInfos } from '../lists/list-infos.ts';
import { loadLists } from '../lists/lists.ts';
import { forgetAlerts } from './alerts.ts';
import { keepAsideIfLossy } from './kept-aside.ts';
import { randomSeed } from './random.ts';
import {
  forgetReadMarks,
  keepSeenThisSession,
  loadReadMarks,
  loadSeenThisSession,
  READ_MARKS_KEY,
  SEEN_THIS_SESSION_KEY,
} from './read-marks.ts';
import { readManaged, readStored, watchStored, writeStored } from './storage.ts';

/** The keys that a verdict depends on. PRIVACY.md lists every key that is kept. */
const KEYS = {
  settings: 'settings',
  lists: LISTS_KEY,
  readMarks: READ_MARKS_KEY,
  seenThisSession: SEEN_THIS_SESSION_KEY,
} as const;

const TELLING: readonly string[] = Object.values(KEYS);

/** `whole` is false where a read failed: that part is as after a fresh install, and may be there at the next try. */
export type Loaded = { userState: UserState; whole: boolean };

/** Reads everything. Never rejects: broken, missing and unreadable parts are their defaults. */
export async function loadUserState(): Promise<Loaded> {
  let whole = true;
  const read = <Part>(part: Promise<Part>, otherwise: Part): Promise<Part> =>
    part.catch((error) => {
      whole = false;
      console.warn('A part of the user state cannot be read', error);
      return otherwise;
    });
  const [own, lists, seen, readMarks, policy] = await Promise.all([
    read(loadSettings(), DEFAULTS),
    read(loadLists(), { lists: [], whole: false }),
    read(loadSeenThisSession(), {}),
    read(loadReadMarks(), {}),
    read(loadPolicy(), {}),
  ]);
  const settings = withPolicy(own, policy);
  const decided = policy.lists === undefined ? [] : await read(listsOf(policy), []);
  const userState = {
    settings,
    lists: [...lists.lists, ...decided],
    seen: seenRevisions(seen, readMarks, settings.keepsReadMarks),
    policy,
  };
  return { userState, whole: whole && lists.whole };
}

/** The organisation's lists. What compiles lists is loaded only where there are some. */
const listsOf = async (policy: Policy): Promise<List[]> =>
  (await import('../../core/user/policy-lists.ts')).policyLists(policy, randomSeed());

/** The user's own settings, without the organisation's. Rejects where the storage cannot be read. */
export const loadSettings = async (): Promise<Settings> => decodeSettings(await readStored('local', KEYS.settings));

/** What the organisation decided; its invalid parts are left out. */
export async function loadPolicy(): Promise<Policy> {
  const { policy, problems } = decodePolicy(await readManaged());
  if (problems.length > 0)
    console.warn(`The policy has invalid or unknown parts, which are left out: ${problems.join(', ')}`);
  return policy;
}

/**
 * Whether the introduction is due after an installation: nothing of the user's is kept from an earlier one, and the
 * organisation does not do without it.
 */
export async function wantsIntroduction(): Promise<boolean> {
  const [settings, lists, policy] = await Promise.all([readStored('local', KEYS.settings), loadInfos(), loadPolicy()]);
  return settings === undefined && lists.every(({ managed }) => managed) && policy.firstRun !== false;
}

/**
 * Changes the user's own settings; what the organisation set is never written among them. Rejects, and changes nothing,
 * where the storage cannot be read or written.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<void> =>
  navigator.locks.request(KEYS.settings, async () => {
    const stored = await readStored('local', KEYS.settings);
    const settings = decodeSettings(stored);
    await keepAsideIfLossy(KEYS.settings, stored, settings);
    const changed = change(settings);
    await writeStored('local', KEYS.settings, changed);
    const { keepsReadMarks } = withPolicy(changed, await loadPolicy());
    // What cannot be saved costs one more badge; what cannot be deleted is an error that the user sees.
    await (keepsReadMarks
      ? keepSeenThisSession().catch(console.warn)
      : Promise.all([forgetReadMarks(), forgetAlerts()]));
  });

/** Calls back whenever any of it changed, in this page or another. Returns the function that ends it. */
export function watchUserState(onChange: () => void): () => void {
  return watchStored((area, keys) => {
    if (area === 'managed' || (area !== 'sync' && keys.some((key) => TELLING.includes(key)))) onChange();
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
