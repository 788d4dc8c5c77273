import * as v from 'valibot';
import { type BlockAndWatch, decodeBlockAndWatch, merged } from '../blocking/block-and-watch.ts';
import { LIST_COLOURS, type ListInfo } from '../lists/list.ts';
import { SharedSubscription, sharedSubscription } from '../lists/subscription.ts';
import { LEVELS } from '../record/vocabulary.ts';
import { ShownName } from '../text/shown-text.ts';
import { versioned } from '../text/versioned.ts';
import { decodeSettings, isSlug, type Settings } from './settings.ts';
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
  /** Slugs; absent where no devices were remembered, and in files of versions before them. */
  devices: v.optional(v.fallback(v.array(v.unknown()), [])),
  /** Absent where nobody blocked or watched, and in files of versions before it. */
  blockAndWatch: v.optional(v.unknown()),
});

/** Everything that the user decided. Read marks are no part of it. `devices` are there while they are remembered. */
export type Backup = {
  settings: Settings;
  lists: BackedUpList[];
  devices?: readonly string[];
  blockAndWatch?: BlockAndWatch;
};

/** The backup as a readable file. */
export const formatBackup = (backup: Backup): string =>
  `${JSON.stringify({ telltale: 'backup', version: VERSION, ...backup }, null, 2)}\n`;

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
  const { version, settings, lists, devices, blockAndWatch } = file.output;
  return version > VERSION
    ? { problem: 'newer', at: 'version' }
    : {
        settings: decodeSettings(upgradeSettings(settings)),
        lists,
        ...(devices === undefined ? {} : { devices: [...new Set(devices.filter(isSlug))] }),
        ...(blockAndWatch === undefined ? {} : { blockAndWatch: decodeBlockAndWatch(blockAndWatch) }),
      };
}

export type RestoreMode = 'merge' | 'replace';

/** What a restore would do, to be shown before it is done. */
export type RestorePlan = {
  settings: Settings;
  added: BackedUpList[];
  replaced: BackedUpList[];
  removed: ListInfo[];
  /** The companies of one's devices; absent where none are to be remembered. */
  devices?: readonly string[];
  /** Absent where nothing is to be blocked or watched. */
  blockAndWatch?: BlockAndWatch;
};

/**
 * Merging keeps what is here and adds what the backup has: its loudness, the mutes, the devices and what is blocked of both, its lists in place of those
 * of the same id. Replacing leaves what the backup has and nothing else.
 */
export function planRestore(
  here: Omit<Backup, 'lists'> & { lists: readonly ListInfo[] },
  { settings, lists, devices, blockAndWatch }: Backup,
  mode: RestoreMode,
): RestorePlan {
  const isHere = ({ id }: BackedUpList) => here.lists.some((list) => list.id === id);
  const mutes = mode === 'merge' ? [...new Set([...here.settings.mutes, ...settings.mutes])].sort() : settings.mutes;
  const kept = mode === 'merge' ? here.devices : undefined;
  const all =
    kept === undefined && devices === undefined ? undefined : [...new Set([...(kept ?? []), ...(devices ?? [])])];
  const blocking = mode === 'merge' ? merged(here.blockAndWatch, blockAndWatch) : blockAndWatch;
  return {
    ...(blocking === undefined ? {} : { blockAndWatch: blocking }),
    ...(all === undefined ? {} : { devices: all.sort() }),
    settings: { ...(mode === 'merge' ? here.settings : {}), ...settings, mutes },
    added: lists.filter((list) => !isHere(list)),
    replaced: lists.filter(isHere),
    removed:
      mode === 'merge' ? [] : here.lists.filter(({ id, managed }) => !managed && !lists.some((list) => list.id === id)),
  };
}
