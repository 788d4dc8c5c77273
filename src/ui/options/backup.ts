import { type BackedUpList, type Backup, describeList, type RestorePlan } from '../../core/backup.ts';
import type { ListInfo } from '../../core/list.ts';
import { changeSettings, loadSettings } from '../../platform/choices.ts';
import { loadInfos, loadListText, removeList } from '../../platform/lists.ts';
import { takeList } from '../../platform/take-list.ts';
import { compileInWorker } from './import/read-file.ts';

/** Everything that the user decided, with the texts of all lists. */
export async function collectBackup(): Promise<Backup> {
  const lists = (await loadInfos()).flatMap((info) => (info.managed ? [] : [backUp(info)]));
  return { settings: await loadSettings(), lists: await Promise.all(lists) };
}

const backUp = async (info: ListInfo): Promise<BackedUpList> => ({
  ...describeList(info),
  text: await loadListText(info),
});

/** Does what a plan says. Lists come first, each whole or not at all; a refusal of the browser to store ends it there. */
export async function restore({ settings, added, replaced, removed }: RestorePlan): Promise<void> {
  for (const list of [...added, ...replaced]) await takeList(list, compileInWorker);
  for (const { id } of removed) await removeList(id);
  await changeSettings(() => settings);
}
