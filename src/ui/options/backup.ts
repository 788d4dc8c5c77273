import type { BackedUpList, Backup, RestorePlan } from '../../core/backup.ts';
import { type ListInfo, NEW_LIST } from '../../core/list.ts';
import { countsOf } from '../../core/lists/account.ts';
import { isListFormat } from '../../core/lists/formats.ts';
import { OWN_LIST } from '../../core/own-list.ts';
import { changeSettings, loadSettings } from '../../platform/choices.ts';
import { loadInfos, loadListText, removeList, saveList, saveOwnList } from '../../platform/lists.ts';
import { readFile } from './import/read-file.ts';

/** Everything that the user decided, with the texts of all lists. */
export async function collectBackup(): Promise<Backup> {
  const lists = (await loadInfos()).flatMap((info) => (info.managed ? [] : [backUp(info)]));
  return { settings: await loadSettings(), lists: await Promise.all(lists) };
}

async function backUp(info: ListInfo): Promise<BackedUpList> {
  const { id, name, level, on, format, colour, from } = info;
  const source = from && { url: from.url, every: from.every };
  return { id, name, level, on, format, colour, from: source, text: await loadListText(info) };
}

/** Does what a plan says. Lists come first, each whole or not at all; a refusal of the browser to store ends it there. */
export async function restore({ settings, added, replaced, removed }: RestorePlan): Promise<void> {
  for (const { text, ...list } of [...added, ...replaced]) {
    if (list.id === OWN_LIST.id) {
      await saveOwnList(text);
      continue;
    }
    const file = new Blob([text]);
    const found = await readFile(file, isListFormat(list.format) ? { format: list.format } : {}).result;
    if ('fault' in found) continue;
    const { account, compiled } = found;
    await saveList({ ...NEW_LIST, ...list, ...countsOf(account) }, file, compiled);
  }
  for (const { id } of removed) await removeList(id);
  await changeSettings(() => settings);
}
