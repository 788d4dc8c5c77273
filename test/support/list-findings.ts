import type { ListAccount } from '../../src/core/lists/account.ts';
import type { LineFindings, ReadEntry } from '../../src/core/lists/intake.ts';
import { ListReader, type ListReaderOptions } from '../../src/core/lists/list-reader.ts';

/** What a parser says of one line, a word or two a finding: `+name`, `+name (reason)`, `-exception`, `n/a`. */
export function findingsOf(readLine: (line: string, findings: LineFindings) => void, line: string): string[] {
  const found: string[] = [];
  readLine(line, {
    name: (text, about) => found.push(about === undefined ? `+${text}` : `+${text} (${about.reason})`),
    exception: (text) => found.push(`-${text}`),
    notApplicable: () => found.push('n/a'),
  });
  return found;
}

export type ReadList = { account: ListAccount; entries: ReadEntry[]; exceptions: string[] };

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
  return { account: reader.end(), entries, exceptions };
}

/** What the lines of an account add up to: its `lines`, if it is right. */
export function sumOf(account: ListAccount): number {
  const { taken, duplicate, exception, notApplicable, refused, remark } = account;
  return taken + duplicate + exception + notApplicable + refused + remark;
}
