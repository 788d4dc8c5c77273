import { upgradeStored } from '../../core/user/upgrade.ts';
import { readAll, removeStored, writeStored } from './storage.ts';

/**
 * Brings what an older version stored under the names of today. To be awaited before anything else is read after a
 * start; written before anything is removed, so that a browser that is killed in the middle loses nothing.
 */
export async function upgradeStorage(): Promise<void> {
  const { written, removed } = upgradeStored(await readAll('local'));
  for (const [key, value] of Object.entries(written)) await writeStored('local', key, value);
  for (const key of removed) await removeStored('local', key);
}
