import { NOTHING } from '../../../core/blocking/block-and-watch.ts';
import type { ListInfo } from '../../../core/lists/list.ts';
import { type BackedUpList, type Backup, describeList, type RestorePlan } from '../../../core/user/backup.ts';
import { changeBlockAndWatch, loadBlockAndWatch } from '../../../platform/blocking/block-and-watch.ts';
import { importList } from '../../../platform/lists/import-list.ts';
import { loadInfos } from '../../../platform/lists/list-infos.ts';
import { loadListText, removeList } from '../../../platform/lists/lists.ts';
import { forgetMyDevices, loadMyDevices, setMyDevices } from '../../../platform/storage/my-devices.ts';
import { changeSettings, loadSettings } from '../../../platform/storage/user-state.ts';
import { compileInWorker } from '../import/read-file.ts';

/** Everything that the user decided, with the texts of all lists. Rejects where something cannot be read. */
export async function collectBackup(): Promise<Backup> {
  const lists = (await loadInfos()).filter(({ managed }) => !managed).map(backUp);
  return { settings: await loadSettings(), lists: (await Promise.all(lists)).flat(), ...(await partsHere()) };
}

/** The companies of one's devices, and what is blocked and watched, where either is remembered. */
export async function partsHere(): Promise<Pick<Backup, 'devices' | 'blockAndWatch'>> {
  const [devices, blockAndWatch] = await Promise.all([loadMyDevices(), loadBlockAndWatch()]);
  const isDefault = JSON.stringify(blockAndWatch) === JSON.stringify(NOTHING);
  return {
    ...(devices === null ? {} : { devices: Object.keys(devices).sort() }),
    ...(isDefault ? {} : { blockAndWatch: { ...blockAndWatch, reopens: false } }),
  };
}

/** A list whose text is gone has nothing to bring back, unless it can be fetched again. */
async function backUp(info: ListInfo): Promise<BackedUpList[]> {
  const text = await loadListText(info);
  return text === null && info.from === null ? [] : [{ ...describeList(info), text: text ?? '' }];
}

/** Does what a plan says. Lists come first, each whole or not at all; a refusal of the browser to store ends it there. */
export async function restore({
  settings,
  added,
  replaced,
  removed,
  devices,
  blockAndWatch,
}: RestorePlan): Promise<void> {
  for (const list of [...added, ...replaced]) await importList(list, compileInWorker);
  for (const { id } of removed) await removeList(id);
  await changeSettings(() => settings);
  await (devices === undefined ? forgetMyDevices() : setMyDevices(devices));
  // What the browser was not asked for here is asked for in the settings, where they say so.
  if (blockAndWatch !== undefined || (await partsHere()).blockAndWatch !== undefined)
    await changeBlockAndWatch(() => blockAndWatch ?? NOTHING);
}
