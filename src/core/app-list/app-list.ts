import { type AppEntry, entryOf, hasAddress, isDotted, isWhole, spacedIds } from './app-entry.ts';
import { appsInJson } from './app-json.ts';

/**
 * The entries of a pasted list in their order: one a line, or several set off by comma, semicolon or tab. Reads what
 * adb prints, lists of addresses, what `ideviceinstaller` prints, JSON, and names as people type them. `limit` is how many
 * entries are read at most; the rest is left.
 */
export function parseAppList(text: string, limit = 20_000): AppEntry[] {
  const entries: AppEntry[] = [];
  const bare = text.replace(/^\uFEFF/, '');
  const whole = appsInJson(bare);
  for (const line of whole ?? bare.split(/[\r\n]+/)) {
    for (const piece of whole === null ? piecesOf(line.trim(), limit) : [line.trim()]) {
      if (entries.length === limit) return entries;
      entries.push(entryOf(piece));
    }
  }
  return entries;
}

/** `limit`: how many are read, of a line that has more. */
function piecesOf(line: string, limit: number): string[] {
  if (isWhole(line)) return [line];
  const inJson = appsInJson(line);
  if (inJson !== null) return inJson;
  const [, bundle] = /^([a-z][\w-]*(?:\.[\w-]+)+) - /i.exec(line) ?? [];
  if (bundle !== undefined) return [bundle];
  // A comma within an address belongs to it, unless a space or another address follows.
  const pieces = line
    .split(/[;,]\s+|[;,](?=\s*(?:https?:|package:))|\t+/)
    .flatMap((piece) => (hasAddress(piece) ? [piece] : piece.split(/[;,]/)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .slice(0, limit)
    .flatMap((piece) => spacedIds(unquoted(piece)))
    .filter((piece) => piece !== '');
  const [first = '', second = ''] = pieces;
  // A bundle id, then its version and name.
  return isDotted(first) && /^v?\d[\w.+-]*$/.test(second) ? [first] : pieces;
}

/** Without quotation marks around it and without the bullet, number or box of a list before it. */
const unquoted = (piece: string): string =>
  piece
    .replace(/^(?:[-*+•·–]|\d+[.)])\s+/, '')
    .replace(/^\[[ x]?\]\s+/i, '')
    .replace(/^(["'“„«])(.*)["'”“»]$/, '$2')
    .trim();
