import { type AppEntry, entryOf } from '../app-list/app-entry.ts';
import { parseAppList } from '../app-list/app-list.ts';
import { hostInLog } from './domain-log.ts';

/** One line of an inventory: what its product may be known by, the surest first; what it is called there; how many there are of it. */
export type FleetEntry = { known: readonly AppEntry[]; label: string | null; count: number };

/** An inventory as it was read; `columns` are the heads of those that were used, empty where it was no table. */
export type Inventory = { entries: FleetEntry[]; columns: string[] };

/** What a column's head says of it, in the words that management systems, browsers and DNS servers export. */
const HEADS: readonly { role: Role; words: RegExp }[] = [
  { role: 'count', words: /\b(count|devices|installs|installations|instances|quantity|qty|total|hits|queries)\b/i },
  { role: 'id', words: /\b(package|bundle|identifier|app ?id|application ?id|extension ?id|product ?id|store ?id)\b/i },
  { role: 'host', words: /\b(domain|qname|query|url|site|destination)\b/i },
  { role: 'maker', words: /\b(manufacturer|maker|make|vendor|publisher|brand|oem|developer|company)\b/i },
  {
    role: 'name',
    words: /\b(app|application|software|product|program|extension|model|title|display ?name|device ?type|name)\b/i,
  },
];

/** Whose a device is, and which one: of no use here, and nothing that a report should repeat. */
const PERSONAL =
  /\b(device|computer|machine|host|user|owner|group|room|student|first|last|full) ?names?\b|\b(user|owner|e ?mail|serial|imei|udid|phone)\b/i;

type Role = 'id' | 'host' | 'name' | 'maker' | 'count';

/** The surest first: an id names one product, a maker's name only its maker. */
const ORDER: readonly Role[] = ['id', 'host', 'name', 'maker'];

/** Rows that are read to find out what a column holds. */
const SAMPLE = 200;

/** Columns that are read; no export has as many. */
const WIDEST = 200;

/**
 * Reads a table, its first row being its heads. Columns are known by their heads, or where no head says it by what most of their
 * cells are. Null where no column can be known: then it is no inventory in the form of a table.
 */
export function readTable(rows: readonly (readonly string[])[], limit: number): Inventory | null {
  const [first = [], ...body] = rows;
  const heads = first.slice(0, WIDEST);
  if (heads.length < 2 || heads.some(isIdLike)) return null;
  const sample = body.slice(0, SAMPLE);
  const roles = heads.map((head, at) =>
    isPersonal(head) ? undefined : (roleOf(head) ?? roleByCells(sample.map((row) => row[at] ?? ''))),
  );
  const used = ORDER.flatMap((role) => heads.flatMap((_, at) => (roles[at] === role ? [at] : [])));
  if (used.length === 0) return null;
  const counting = roles.indexOf('count');
  const naming = roles.indexOf('name');
  const entries = body.slice(0, limit).map((row) => ({
    known: used.flatMap((at) => knownBy(row[at] ?? '', roles[at])),
    label: (row[naming] ?? '').trim() || null,
    count: countIn(counting === -1 ? '' : (row[counting] ?? '')),
  }));
  return { entries: entries.filter(({ known }) => known.length > 0), columns: used.map((at) => heads[at] ?? '') };
}

/** Reads whatever is no table: a log of domains, or a list of apps as core/app-list reads it. */
export function readLines(text: string, limit: number): Inventory {
  const lines = text.split(/[\r\n]+/).slice(0, limit);
  const hosts = lines.flatMap((line) => hostInLog(line) ?? []);
  const isLog = hosts.length > 0 && hosts.length * 2 >= lines.filter((line) => line.trim() !== '').length;
  const all = isLog ? hosts.map(entryOf) : parseAppList(text, limit);
  return { entries: all.map((entry) => ({ known: [entry], label: null, count: 1 })), columns: [] };
}

/** A head as words: `BundleId`, `bundle_id` and `bundle-id` are the same. */
const wordsOf = (head: string): string => head.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ');

const isPersonal = (head: string): boolean => PERSONAL.test(wordsOf(head));

const roleOf = (head: string): Role | undefined => HEADS.find(({ words }) => words.test(wordsOf(head)))?.role;

/** Ids are unmistakable; names are not, as serial numbers and people have some too. */
function roleByCells(cells: readonly string[]): Role | undefined {
  const full = cells.filter((cell) => cell.trim() !== '');
  return full.length > 0 && full.filter(isIdLike).length * 2 > full.length ? 'id' : undefined;
}

const isIdLike = (cell: string): boolean => ['package', 'dotted', 'address'].includes(entryOf(cell.trim()).form);

/** A maker's name is read as a name whatever it looks like. */
function knownBy(cell: string, role: Role | undefined): AppEntry[] {
  const text = cell.trim();
  if (text === '') return [];
  return [role === 'maker' || role === 'name' ? { form: 'name', text } : entryOf(text)];
}

/** At least one, as the row is there. */
function countIn(cell: string): number {
  const count = Number(cell.replace(/[\s',]/g, ''));
  return Number.isInteger(count) && count > 0 ? count : 1;
}
