import type { Backup, RestorePlan } from '../../core/backup.ts';
import { isListFormat } from '../../core/lists/formats.ts';
import { OWN_LIST } from '../../core/own-list.ts';
import { changeSettings, loadSettings } from '../../platform/choices.ts';
import { loadInfos, loadListText, removeList, saveList, saveOwnList } from '../../platform/lists.ts';
import { readFile } from './import/read-file.ts';

/** Everything that the user decided, with the texts of all lists. */
export async function collectBackup(): Promise<Backup> {
  const lists = (await loadInfos()).map(async (info) => {
    const { id, name, level, on, format } = info;
    return { id, name, level, on, format, text: await loadListText(info) };
  });
  return { settings: await loadSettings(), lists: await Promise.all(lists) };
}

/** Does what a plan says. Lists come first, each whole or not at all; a refusal of the browser to store ends it there. */
export async function restore({ settings, added, replaced, removed }: RestorePlan): Promise<void> {
  for (const { id, name, level, on, format, text } of [...added, ...replaced]) {
    if (id === OWN_LIST.id) {
      await saveOwnList(text);
      continue;
    }
    const file = new Blob([text]);
    const found = await readFile(file, isListFormat(format) ? { format } : {}).result;
    if ('fault' in found) continue;
    const { account, compiled } = found;
    const counts = { entries: account.names.taken, refused: account.names.refused, format: account.format };
    await saveList({ id, name, level, on, ...counts }, file, compiled);
  }
  for (const { id } of removed) await removeList(id);
  await changeSettings(() => settings);
}
