import type { OverviewIncident } from '../core/overview/filter.ts';
import type { Dossier } from '../core/record/dossier.ts';
import type { CompiledFacts } from '../core/record-index/facts.ts';
import { rootAddress } from './addresses.ts';

/** What filters and charts ask of all companies and all incidents. */
export type WholeRecord = {
  companies: readonly CompiledFacts[];
  incidents: readonly OverviewIncident[];
  /** The year that levels are of, so that every page of one edition says the same. */
  year: number;
};

/**
 * The record's files are scripts that leave their contents here: pages that were opened from a folder may load scripts,
 * and nothing else.
 */
type Left = {
  telltaleRecord?: Omit<WholeRecord, 'incidents'> & { incidents: Columns<Unnamed> };
  telltaleNames?: Columns<Names>;
  telltaleDossiers?: Record<string, Dossier>;
};

/** What only a list of incidents shows, and what all else is made of. */
type Names = Pick<OverviewIncident, 'id' | 'title'>;
type Unnamed = Omit<OverviewIncident, keyof Names>;
/** Entries of equal shape, each field of all of them together: packed, that is a sixth smaller. */
type Columns<Row> = { [Field in keyof Row]: Row[Field][] };

const left = globalThis as Left;

/**
 * The scripts as texts: all companies and incidents, the latter without names; all names in the same order; and one
 * company's record. The names are as large as all else that is read of the record, and only a list of incidents shows them.
 */
export const recordScript = ({ incidents, ...record }: WholeRecord): string => {
  const unnamed = incidents.map(({ id: _id, title: _title, ...one }): Unnamed => one);
  return `telltaleRecord=${JSON.stringify({ ...record, incidents: columnsOf(unnamed) })}`;
};
export const namesScript = ({ incidents }: WholeRecord): string =>
  `telltaleNames=${JSON.stringify(columnsOf(incidents.map(({ id, title }): Names => ({ id, title }))))}`;
export const dossierScript = (dossier: Dossier): string =>
  `(globalThis.telltaleDossiers??={})[${JSON.stringify(dossier.slug)}]=${JSON.stringify(dossier)}`;

/** What the page's own script of the record left, with incidents that have no names yet; undefined where the page has none. */
export function wholeRecord(): WholeRecord | undefined {
  const record = left.telltaleRecord;
  // Numbers as ids keep the order in which the record has incidents of one day.
  const named = (one: Unnamed, i: number) => ({ ...one, id: String(i).padStart(6, '0'), title: '' });
  return record && { ...record, incidents: rowsOf(record.incidents).map(named) };
}

/** The incidents with their names. */
export async function namedIncidents(record: WholeRecord): Promise<WholeRecord['incidents']> {
  if (left.telltaleNames === undefined) await loadScript('app/names.js');
  const names = left.telltaleNames === undefined ? [] : rowsOf(left.telltaleNames);
  return record.incidents.map((incident, i) => ({ ...incident, ...names[i] }));
}

/** Loads one company's record; null where there is none. In the place of the extension's own way to it. */
export async function loadDossier(slug: string): Promise<Dossier | null> {
  if (!left.telltaleRecord?.companies.some((company) => company.slug === slug)) return null;
  if (left.telltaleDossiers?.[slug] === undefined) await loadScript(`app/${slug}.js`);
  return left.telltaleDossiers?.[slug] ?? null;
}

/** Loads many, at once: each is a small file of its own. */
export async function loadDossiers(slugs: readonly string[]): Promise<Map<string, Dossier>> {
  const dossiers = await Promise.all(slugs.map(loadDossier));
  return new Map(dossiers.flatMap((dossier) => (dossier === null ? [] : [[dossier.slug, dossier] as const])));
}

const loadScript = (path: string): Promise<void> =>
  new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = new URL(path, rootAddress()).href;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${path} could not be loaded`));
    document.head.append(script);
  });

const columnsOf = <Row extends object>(rows: readonly Row[]): Columns<Row> => {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])) as Columns<Row>;
};

const rowsOf = <Row extends object>(columns: Columns<Row>): Row[] => {
  const fields = Object.entries(columns) as [keyof Row, Row[keyof Row][]][];
  return (fields[0]?.[1] ?? []).map((_, i) => Object.fromEntries(fields.map(([field, all]) => [field, all[i]])) as Row);
};
