import { type ListEntry, type ListInfo, NEW_LIST, OWN_LIST_ID } from './list.ts';
import { type DomainProblem, hostPart, readDomain } from './reading/domain-name.ts';

/** A line of the own list that was refused: `line` counts from 1, `code` names the reason. */
export type ListProblem = { line: number; text: string; code: DomainProblem['problem'] | 'twice' | 'public-suffix' };

/** An imported line. */
export type ListLine = ListEntry & { line: number };

/** The list that the user types. */
export const OWN_LIST = {
  id: OWN_LIST_ID,
  name: '',
  level: 'elevated',
  format: 'own',
  ...NEW_LIST,
} as const satisfies Partial<ListInfo>;

/**
 * Reads the own list: one domain a line, then optionally `#` and a reason; empty lines and lines that begin with
 * `#` are remarks. A pasted page address counts as its host, upper case and IDN are brought to the form that browsers
 * use. An invalid line never hides the others. A name that `isPublicSuffix` says yes to, under which strangers register
 * theirs, is refused as in imported lists.
 */
export function parseOwnList(
  text: string,
  isPublicSuffix: (domain: string) => boolean = () => false,
): { lines: ListLine[]; problems: ListProblem[] } {
  const lines: ListLine[] = [];
  const problems: ListProblem[] = [];
  const seen = new Set<string>();
  const suffixProblem = (domain: string) => (isPublicSuffix(domain) ? 'public-suffix' : null);
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = index + 1;
    const text = raw.trim();
    const end = text.search(/[\s#]/);
    const entry = end === -1 ? text : text.slice(0, end);
    if (entry === '') return;
    const reason = end === -1 ? '' : text.slice(end).trimStart().replace(/^#/, '').trimStart();
    const domain = readDomain(hostPart(entry).host);
    const code = typeof domain === 'string' ? (seen.has(domain) ? 'twice' : suffixProblem(domain)) : domain.problem;
    if (code !== null) problems.push({ line, text: entry, code });
    else if (typeof domain === 'string') {
      seen.add(domain);
      lines.push({ line, domain, reason });
    }
  });
  return { lines, problems };
}

/** The text of the list with a domain added on a line of its own. The rest stays as the user wrote it. */
export function withDomain(text: string, domain: string, reason = ''): string {
  const kept = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${kept}${domain}${reason === '' ? '' : ` # ${reason}`}\n`;
}

/** The text of the list without the line that names a domain. */
export function withoutDomain(text: string, domain: string): string {
  const found = parseOwnList(text).lines.find((entry) => entry.domain === domain);
  if (found === undefined) return text;
  // Each line with its own end, as they are counted above.
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  return lines.filter((_, index) => index + 1 !== found.line).join('');
}
