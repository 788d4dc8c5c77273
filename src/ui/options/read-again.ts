import type { ListEntry, ListInfo } from '../../core/list.ts';
import { LINE_FORMATS, type ListFormat } from '../../core/lists/formats.ts';
import { ListReader } from '../../core/lists/list-reader.ts';
import { isPublicSuffix } from './import/public-suffix.ts';

/** The entries and exceptions of a list from the text that it was made of. */
export function readAgain(text: string, { format }: Pick<ListInfo, 'format'>) {
  const entries: ListEntry[] = [];
  const exceptions: string[] = [];
  const isFormat = (name: string): name is ListFormat => name === 'json' || Object.hasOwn(LINE_FORMATS, name);
  const reader = new ListReader({
    format: isFormat(format) ? format : undefined,
    isPublicSuffix,
    onEntry: (entry) => entries.push(entry),
    onException: (domain) => exceptions.push(domain),
  });
  reader.push(text);
  reader.end();
  return { entries, exceptions };
}
