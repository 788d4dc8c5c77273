import { DATA_KINDS, EVIDENCE, LEVELS, PRACTICES, VENDOR_KINDS } from '../record/vocabulary.ts';
import { type FilterVendor, NO_FILTER, type RecordFilter, type Row } from './filter.ts';
import { MOST_COMPARED } from './most-compared.ts';

export const COLUMNS = ['name', 'level', 'incidents', 'latest'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sort = { by: Column; falling: boolean };

/** Everything that the table of the record can be asked, as its address holds it. */
export type RecordQuery = {
  filter: RecordFilter;
  sort: Sort;
  show: 'vendors' | 'incidents';
  /** Slugs ticked for comparison, at most MOST_COMPARED. */
  chosen: readonly string[];
};

export const NO_QUERY: RecordQuery = {
  filter: NO_FILTER,
  sort: { by: 'level', falling: true },
  show: 'vendors',
  chosen: [],
};

/** Reads `level=serious&practice=children-data,consent-failure&sort=-latest`. What it does not know it leaves out. */
export function parseQuery(text: string): RecordQuery {
  const given = new URLSearchParams(text);
  const list = (key: string) => (given.get(key) ?? '').split(',').filter((value) => value !== '');
  const known = <Value extends string>(key: string, values: readonly Value[]) =>
    values.filter((value) => list(key).includes(value));
  return {
    filter: {
      text: (given.get('q') ?? '').slice(0, 100),
      level: known('level', LEVELS),
      kind: known('kind', VENDOR_KINDS),
      practice: known('practice', PRACTICES),
      data: known('data', DATA_KINDS),
      evidence: known('evidence', EVIDENCE),
      country: list('country').filter((code) => /^[A-Z]{2}$/.test(code)),
      from: yearIn(given.get('since')),
      until: yearIn(given.get('until')),
      answered: given.get('answered') === 'yes',
      alternatives: given.get('alternatives') === 'yes',
    },
    sort: sortIn(given.get('sort')),
    show: given.get('show') === 'incidents' ? 'incidents' : 'vendors',
    chosen: list('chosen')
      .filter((slug) => /^[a-z0-9-]+$/.test(slug))
      .slice(0, MOST_COMPARED),
  };
}

/** The shortest text that `parseQuery` reads the same from; empty where nothing is asked. */
export function formatQuery({ filter, sort, show, chosen }: RecordQuery): string {
  const { text, from, until, answered, alternatives, ...lists } = filter;
  const pairs: [string, readonly string[]][] = [
    ['q', text === '' ? [] : [text]],
    ...Object.entries(lists),
    ['since', from === null ? [] : [String(from)]],
    ['until', until === null ? [] : [String(until)]],
    ['answered', answered ? ['yes'] : []],
    ['alternatives', alternatives ? ['yes'] : []],
    ['sort', sameSort(sort, NO_QUERY.sort) ? [] : [(sort.falling ? '-' : '') + sort.by]],
    ['show', show === 'vendors' ? [] : [show]],
    ['chosen', chosen],
  ];
  return pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** The sort after a click on a column's head: the other way round, or that column the way it is mostly wanted. */
export const sortAfter = (sort: Sort, by: Column): Sort =>
  sort.by === by ? { by, falling: !sort.falling } : { by, falling: by !== 'name' };

const NAMES = new Intl.Collator('en');

/** Vendors in the order of their names, made once: comparing names takes longer than all else in sorting. */
export const byName = <Vendor extends Pick<FilterVendor, 'name'>>(vendors: readonly Vendor[]): Vendor[] =>
  [...vendors].sort((a, b) => NAMES.compare(a.name, b.name));

/**
 * Rows, given in the order of their names, in the order asked for; by name where that leaves them equal. Vendors without a year
 * come last.
 */
export function sortRows<Found extends Row<FilterVendor>>(rows: readonly Found[], sort: Sort): Found[] {
  if (sort.by === 'name') return sort.falling ? rows.toReversed() : [...rows];
  const way = sort.falling ? -1 : 1;
  const key = ({ vendor, incidents, latest }: Found): number => {
    if (sort.by === 'level') return LEVELS.indexOf(vendor.level) * way;
    if (sort.by === 'incidents') return incidents * way;
    return latest === null ? Number.POSITIVE_INFINITY : latest * way;
  };
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ row }) => row);
}

const sameSort = (a: Sort, b: Sort): boolean => a.by === b.by && a.falling === b.falling;

function sortIn(text: string | null): Sort {
  const by = COLUMNS.find((column) => column === text?.replace(/^-/, ''));
  return by === undefined ? NO_QUERY.sort : { by, falling: text?.startsWith('-') ?? false };
}

const yearIn = (text: string | null): number | null => (/^(19|20)\d\d$/.test(text ?? '') ? Number(text) : null);
