import * as v from 'valibot';
import { LIST_COLOURS, type ListInfo } from '../lists/list.ts';
import { SharedSubscription, sharedSubscription } from '../lists/subscription.ts';
import { LEVELS } from '../record/vocabulary.ts';
import { ShownName } from '../text/shown-text.ts';
import { versioned } from '../text/versioned.ts';
import { decodeSettings, type Settings } from './settings.ts';
import { upgradeSettings } from './upgrade.ts';

/** Counts up with every change that older versions could not read. */
const VERSION = 1;

/** What a device knows of its own copy of a list; no other takes it over. */
const OF_DEVICE = ['entries', 'refused', 'updated', 'revision', 'managed'] as const;

const LIST = {
  id: v.pipe(v.string(), v.nonEmpty()),
  name: ShownName,
  level: v.picklist(LEVELS),
  on: v.boolean(),
  format: v.string(),
  text: v.string(),
  colour: v.optional(v.fallback(v.picklist(LIST_COLOURS), 'plain'), 'plain'),
  from: v.optional(v.fallback(v.nullable(SharedSubscription), null), null),
};

export const BackedUpListSchema = versioned(LIST, OF_DEVICE);

/** A list as it goes elsewhere: without what only this device knows, such as how its updates went. */
export function describeList(info: ListInfo): Omit<BackedUpList, 'text'> {
  const { entries, refused, updated, revision, managed, from, ...shared } = info;
  return { ...shared, from: from && sharedSubscription(from) };
}

/** A list with the text that it was made of. */
export type BackedUpList = v.InferOutput<typeof BackedUpListSchema>;

const BackupFile = v.object({
  telltale: v.literal('backup'),
  version: v.number(),
  settings: v.unknown(),
  lists: v.array(BackedUpListSchema),
});

/** Everything that the user decided. Read marks are no part of it. */
export type Backup = { settings: Settings; lists: BackedUpList[] };

/** The backup as a readable file. */
export const formatBackup = ({ settings, lists }: Backup): string =>
  `${JSON.stringify({ telltale: 'backup', version: VERSION, settings, lists }, null, 2)}\n`;

/** Why a file is no backup, with the place in it where there is one. */
export type BackupProblem = { problem: 'not-json' | 'not-a-backup' | 'newer'; at: string };

/** Reads a backup. Settings that are broken fall back to their defaults; an invalid list makes the whole file refused. */
export function parseBackup(text: string): Backup | BackupProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'not-json', at: '' };
  }
  const file = v.safeParse(BackupFile, json);
  if (!file.success) return { problem: 'not-a-backup', at: v.getDotPath(file.issues[0]) ?? '' };
  const { version, settings, lists } = file.output;
  return version > VERSION
    ? { problem: 'newer', at: 'version' }
    : { settings: decodeSettings(upgradeSettings(settings)), lists };
}

export type RestoreMode = 'merge' | 'replace';

/** What a restore would do, to be shown before it is done. */
export type RestorePlan = {
  settings: Settings;
  added: BackedUpList[];
  replaced: BackedUpList[];
  removed: ListInfo[];
};

/**
 * Merging keeps what is here and adds what the backup has: its loudness, the mutes of both, its lists in place of those
 * of the same id. Replacing leaves what the backup has and nothing else.
 */
export function planRestore(
  here: { settings: Settings; lists: readonly ListInfo[] },
  { settings, lists }: Backup,
  mode: RestoreMode,
): RestorePlan {
  const isHere = ({ id }: BackedUpList) => here.lists.some((list) => list.id === id);
  const mutes = mode === 'merge' ? [...new Set([...here.settings.mutes, ...settings.mutes])].sort() : settings.mutes;
  return {
    settings: { ...(mode === 'merge' ? here.settings : {}), ...settings, mutes },
    added: lists.filter((list) => !isHere(list)),
    replaced: lists.filter(isHere),
    removed:
      mode === 'merge' ? [] : here.lists.filter(({ id, managed }) => !managed && !lists.some((list) => list.id === id)),
  };
}
