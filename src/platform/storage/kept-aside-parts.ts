import { decodeBlockAndWatch } from '../../core/blocking/block-and-watch.ts';
import { isLossless } from '../../core/text/is-lossless.ts';
import { decodeMyDevices } from '../../core/user/my-devices.ts';
import { decodeReadMarks } from '../../core/user/read-marks.ts';
import { decodeSettings } from '../../core/user/settings.ts';
import { decodeSynced } from '../../core/user/sync.ts';
import { changeBlockAndWatch } from '../blocking/block-and-watch.ts';
import { dropUnreadableInfos, hasUnreadableInfos } from '../lists/list-infos.ts';
import { KEPT_ASIDE_KEY, keptAsideKeys } from './kept-aside.ts';
import { MY_DEVICES_KEY } from './my-devices.ts';
import { READ_MARKS_KEY } from './read-marks.ts';
import { readStored, removeStored, writeStored } from './storage.ts';
import { SYNC_KEY } from './sync.ts';
import { changeSettings } from './user-state.ts';

/** The parts of what is stored that people know by a name. */
export const PARTS = ['settings', 'lists', 'readMarks', 'myDevices', 'blockAndWatch', 'sync'] as const;
export type Part = (typeof PARTS)[number];

/** Lists have a way of their own. */
const DECODERS: Record<Exclude<Part, 'lists'>, (stored: unknown) => unknown> = {
  settings: decodeSettings,
  readMarks: decodeReadMarks,
  myDevices: decodeMyDevices,
  blockAndWatch: decodeBlockAndWatch,
  sync: (stored) => decodeSynced(stored as Record<string, unknown>),
};

/** The parts of which something cannot be read, or was kept aside because it could not. Never rejects. */
export async function findKeptAside(): Promise<Part[]> {
  const aside = await keptAsideKeys().catch((): string[] => []);
  const found = await Promise.all(
    PARTS.map(async (part) => aside.includes(part) || (await isUnreadable(part).catch(() => true))),
  );
  return PARTS.filter((_, i) => found[i]);
}

async function isUnreadable(part: Part): Promise<boolean> {
  if (part === 'lists') return hasUnreadableInfos();
  const stored = await readStored('local', part);
  return stored !== undefined && !isLossless(stored, DECODERS[part](stored));
}

/** Deletes what cannot be read, and leaves what can. */
export async function forgetKeptAside(): Promise<void> {
  await changeSettings((settings) => settings);
  await dropUnreadableInfos();
  if (await isUnreadable('readMarks')) {
    await writeStored('local', READ_MARKS_KEY, decodeReadMarks(await readStored('local', READ_MARKS_KEY)));
  }
  if (await isUnreadable('myDevices')) {
    await writeStored('local', MY_DEVICES_KEY, decodeMyDevices(await readStored('local', MY_DEVICES_KEY)));
  }
  if (await isUnreadable('blockAndWatch')) await changeBlockAndWatch((wish) => wish);
  // What was agreed on with other browsers is found out again.
  if (await isUnreadable('sync')) await removeStored('local', SYNC_KEY);
  await removeStored('local', KEPT_ASIDE_KEY);
}
