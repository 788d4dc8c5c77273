import type { ImportReport } from '../../src/core/lists/reading/import-report.ts';
import type { LineSink, ReadEntry } from '../../src/core/lists/reading/line-sink.ts';
import { ListReader, type ListReaderOptions } from '../../src/core/lists/reading/list-reader.ts';

/** What a parser says of one line, a word or two a finding: `+name`, `+name (reason)`, `-exception`, `n/a`. */
export function findingsOf(readLine: (line: string, findings: LineSink) => void, line: string): string[] {
  const found: string[] = [];
  readLine(line, {
    name: (text, about) => found.push(about === undefined ? `+${text}` : `+${text} (${about.reason})`),
    exception: (text) => found.push(`-${text}`),
    notApplicable: () => found.push('n/a'),
  });
  return found;
}

export type ReadList = { report: ImportReport; entries: ReadEntry[]; exceptions: string[] };

/** Reads a list that comes in these chunks. `co.uk` and `github.io` are its public suffixes. */
export function readList(chunks: Iterable<string>, options: Partial<ListReaderOptions> = {}): ReadList {
  const entries: ReadEntry[] = [];
  const exceptions: string[] = [];
  const reader = new ListReader({
    thisYear: 2026,
    onEntry: (entry) => entries.push(entry),
    onException: (domain) => exceptions.push(domain),
    isPublicSuffix: (domain) => domain === 'co.uk' || domain === 'github.io',
    ...options,
  });
  for (const chunk of chunks) reader.push(chunk);
  return { report: reader.end(), entries, exceptions };
}

/** What the lines of a report add up to: its `lines`, if it is right. */
export function sumOf(report: ImportReport): number {
  const { imported, duplicate, exception, notApplicable, refused, remark } = report;
  return imported + duplicate + exception + notApplicable + refused + remark;
}
