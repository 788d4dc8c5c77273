import { isListFormat } from '../../core/lists/formats/format-names.ts';
import type { ListEntry, ListInfo } from '../../core/lists/list.ts';
import { ListReader } from '../../core/lists/reading/list-reader.ts';
import { loadPublicSuffixes } from '../../platform/lists/public-suffixes.ts';

/** The entries and exceptions of a list from the text that it was made of. */
export async function readAgain(text: string, { format }: Pick<ListInfo, 'format'>) {
  const entries: ListEntry[] = [];
  const exceptions: string[] = [];
  const reader = new ListReader({
    format: isListFormat(format) ? format : undefined,
    isPublicSuffix: await loadPublicSuffixes(),
    thisYear: new Date().getFullYear(),
    onEntry: (entry) => entries.push(entry),
    onException: (domain) => exceptions.push(domain),
  });
  reader.push(text);
  reader.end();
  return { entries, exceptions };
}
