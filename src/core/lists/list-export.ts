import type { ListEntry } from './list.ts';
import { type BlockFormat, writeBlockList } from './writing/block-list.ts';
import { BLOCK_FORMATS } from './writing/formats.ts';

/** The forms in which a list can be exported. */
export const EXPORT_FORMATS = ['domains', 'hosts', 'adblock', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is exported; `remarks` are lines about the whole list, which JSON has no place for. */
export type ExportedList = {
  name: string;
  entries: readonly ListEntry[];
  exceptions: readonly string[];
  remarks?: readonly string[];
};

/** The text of a list in another form. Every one can be read back; exceptions survive in `adblock` only. */
export function exportList({ name, entries, exceptions, remarks = [] }: ExportedList, format: ExportFormat): string {
  if (format === 'json') return `${JSON.stringify({ telltale: 1, name, entries }, null, 2)}\n`;
  const blocked = entries.map(({ domain, reason }) => ({ host: domain, note: reason }));
  const as: BlockFormat = BLOCK_FORMATS[format];
  // All of them, also those under no entry: other lists there may have what they except.
  const excepted = exceptions.flatMap((domain) => as.keepOpen?.(domain) ?? []);
  return writeBlockList({ remarks, blocked, left: [], open: [] }, as) + excepted.map((line) => `${line}\n`).join('');
}
