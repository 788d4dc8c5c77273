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
  telltaleRecord?: WholeRecord;
  telltaleTitles?: readonly string[];
  telltaleDossiers?: Record<string, Dossier>;
};

const left = globalThis as Left;

/**
 * The scripts as texts: all companies and incidents, the latter with empty titles; all titles in the same order; and one
 * company's record. The titles are as large as all else that the first page loads, and only a list of incidents shows them.
 */
export const recordScript = ({ incidents, ...record }: WholeRecord): string =>
  `telltaleRecord=${JSON.stringify({ ...record, incidents: incidents.map((one) => ({ ...one, title: '' })) })}`;
export const titlesScript = ({ incidents }: WholeRecord): string =>
  `telltaleTitles=${JSON.stringify(incidents.map(({ title }) => title))}`;
export const dossierScript = (dossier: Dossier): string =>
  `(globalThis.telltaleDossiers??={})[${JSON.stringify(dossier.slug)}]=${JSON.stringify(dossier)}`;

/** What the page's own script of the record left; undefined where the page has none. */
export const wholeRecord = (): WholeRecord | undefined => left.telltaleRecord;

/** The incidents with their titles. */
export async function titledIncidents(record: WholeRecord): Promise<WholeRecord['incidents']> {
  if (left.telltaleTitles === undefined) await loadScript('app/titles.js');
  return record.incidents.map((incident, i) => ({ ...incident, title: left.telltaleTitles?.[i] ?? '' }));
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
