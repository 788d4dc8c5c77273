import type { ListEntry } from './list.ts';

/** The forms in which a list can be exported. */
export const EXPORT_FORMATS = ['domains', 'hosts', 'adblock', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const LINES: Record<Exclude<ExportFormat, 'json'>, (entry: ListEntry) => string> = {
  domains: ({ domain, reason }) => (reason === '' ? domain : `${domain} # ${reason}`),
  hosts: ({ domain, reason }) => `0.0.0.0 ${domain}${reason === '' ? '' : ` # ${reason}`}`,
  // A remark has a line of its own in this format.
  adblock: ({ domain, reason }) => `${reason === '' ? '' : `! ${reason}\n`}||${domain}^`,
};

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
  const lines = remarks.map((remark) => `${format === 'adblock' ? '!' : '#'} ${remark}`);
  lines.push(...entries.map(LINES[format]));
  if (format === 'adblock') lines.push(...exceptions.map((domain) => `@@||${domain}^`));
  return lines.map((line) => `${line}\n`).join('');
}
