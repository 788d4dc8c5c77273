import type { BackedUpList } from '../core/backup.ts';
import { NEW_LIST } from '../core/list.ts';
import { countsOf } from '../core/lists/account.ts';
import { isListFormat } from '../core/lists/formats.ts';
import { OWN_LIST } from '../core/own-list.ts';
import { saveList, saveOwnList } from './lists.ts';
import { randomSeed } from './random.ts';
import type { Compile } from './read-list.ts';

/** Takes a list that comes from a backup or another browser, whole; one that cannot be read is left out. */
export async function takeList({ text, ...list }: BackedUpList, compile: Compile): Promise<void> {
  if (list.id === OWN_LIST.id) return saveOwnList(text);
  const file = new Blob([text]);
  const format = isListFormat(list.format) ? list.format : undefined;
  const read = await compile(file, { format, seed: randomSeed(), thisYear: new Date().getFullYear() });
  if ('fault' in read) return;
  await saveList({ ...NEW_LIST, ...list, ...countsOf(read.account), format: list.format }, file, read.compiled);
}
