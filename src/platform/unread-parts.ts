import { decodeLooked } from '../core/looked.ts';
import { isLossless } from '../core/lossless.ts';
import { decodeSettings } from '../core/settings.ts';
import { decodeSynced } from '../core/sync.ts';
import { changeSettings } from './choices.ts';
import { dropUnreadInfos, hasUnreadInfos } from './list-infos.ts';
import { LOOKED_KEY } from './looked.ts';
import { readStored, removeStored, writeStored } from './storage.ts';
import { SYNC_KEY } from './sync.ts';
import { UNREAD_KEY, unreadKeys } from './unread.ts';

/** The parts of what is stored that people know by a name. */
export const PARTS = ['settings', 'lists', 'looked', 'sync'] as const;
export type Part = (typeof PARTS)[number];

/** Lists have a way of their own. */
const DECODERS: Record<Exclude<Part, 'lists'>, (stored: unknown) => unknown> = {
  settings: decodeSettings,
  looked: decodeLooked,
  sync: (stored) => decodeSynced(stored as Record<string, unknown>),
};

/** The parts of which something cannot be read, or was kept aside because it could not. Never rejects. */
export async function findUnread(): Promise<Part[]> {
  const aside = await unreadKeys().catch((): string[] => []);
  const found = await Promise.all(
    PARTS.map(async (part) => aside.includes(part) || (await isUnread(part).catch(() => true))),
  );
  return PARTS.filter((_, i) => found[i]);
}

async function isUnread(part: Part): Promise<boolean> {
  if (part === 'lists') return hasUnreadInfos();
  const stored = await readStored('local', part);
  return stored !== undefined && !isLossless(stored, DECODERS[part](stored));
}

/** Deletes what cannot be read, and leaves what can. */
export async function forgetUnread(): Promise<void> {
  await changeSettings((settings) => settings);
  await dropUnreadInfos();
  if (await isUnread('looked')) {
    await writeStored('local', LOOKED_KEY, decodeLooked(await readStored('local', LOOKED_KEY)));
  }
  // What was agreed on with other browsers is found out again.
  if (await isUnread('sync')) await removeStored('local', SYNC_KEY);
  await removeStored('local', UNREAD_KEY);
}
