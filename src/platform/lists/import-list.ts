import { isListFormat } from '../../core/lists/formats/format-names.ts';
import { NEW_LIST } from '../../core/lists/list.ts';
import { OWN_LIST } from '../../core/lists/own-list.ts';
import { countsOf } from '../../core/lists/reading/import-report.ts';
import type { BackedUpList } from '../../core/user/backup.ts';
import { randomSeed } from '../storage/random.ts';
import { saveList } from './lists.ts';
import { saveOwnList } from './own-list.ts';
import type { Compile } from './read-list.ts';

/** Imports a list from a backup or another browser; one that cannot be read is left out. */
export async function importList({ text, ...list }: BackedUpList, compile: Compile): Promise<void> {
  if (list.id === OWN_LIST.id) return saveOwnList(text);
  const file = new Blob([text]);
  const format = isListFormat(list.format) ? list.format : undefined;
  const read = await compile(file, { format, seed: randomSeed(), thisYear: new Date().getFullYear() });
  if ('problem' in read) return;
  await saveList({ ...NEW_LIST, ...list, ...countsOf(read.report), format: list.format }, file, read.compiled);
}
