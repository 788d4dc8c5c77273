import { MAX_NAME, shownText } from '../../text/shown-text.ts';
import type { LineFormat } from './format-names.ts';
import { isHostsLine } from './hosts.ts';

/** Enough to detect it: no list in docs/lists.md needs more than its first 41 lines. */
export const DETECTION_LINES = 500;

/** Of a longer line the beginning decides; some of the tests take time that grows with its square. */
const TELLING_LENGTH = 300;

/** What the lines of each format look like, the most specific first: a line counts for the first that it fits. */
const TESTS: readonly (readonly [LineFormat, (line: string) => boolean])[] = [
  ['dnsmasq', (line) => /^(address|server|local)\s*=\s*\//.test(line)],
  ['unbound', (line) => /^(server:$|local-zone:|local-data:)/.test(line)],
  ['rpz', (line) => /\sCNAME\s+(\.|\*\.|rpz-)|^\$(TTL|ORIGIN)\s|\sSOA\s/i.test(line)],
  ['match-patterns', (line) => /^@?\d*\s*\*:\/\/|^@?(title|url)\//.test(line)],
  ['filters', (line) => /^(\|\|?|@@)|#[@$?%]*#|\^(\$|$)|^\/.*\/$|\$[\w~-]+(=|,|$)/.test(line)],
  ['hosts', isHostsLine],
  ['domains', (line) => /^(\*?\.)?[^\s/*:][^\s/*:.]*\.[^\s/*:]+$|^https?:\/\//.test(line)],
];

/** The format that most of the first lines of a file look like; plain domains where none looks like any. */
export function detectFormat(lines: readonly string[]): LineFormat {
  const votes = new Map<LineFormat, number>();
  for (const text of lines.slice(0, DETECTION_LINES)) {
    const line = text.slice(0, TELLING_LENGTH).trim();
    if (/^\[(adblock|adguard|ublock)/i.test(line)) return 'filters';
    const format = /^(!|;|#(?![@$?%]*#)|$)/.test(line) ? undefined : TESTS.find(([, fits]) => fits(line))?.[0];
    if (format !== undefined) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'domains';
}

/** What a list calls itself in a remark among its first lines; empty where it does not. */
export function titleIn(lines: readonly string[]): string {
  for (const line of lines.slice(0, DETECTION_LINES)) {
    const title = /^\s*(?:[!#;]+\s*title|name)\s*:\s*(\S.*)/i.exec(line)?.[1];
    if (title !== undefined) return shownText(title.trim().replace(/^(["'])(.*)\1$/, '$2'), MAX_NAME);
  }
  return '';
}
