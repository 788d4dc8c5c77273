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
type Left = { telltaleRecord?: WholeRecord; telltaleDossiers?: Record<string, Dossier> };

const left = globalThis as Left;

/** The script of all companies and incidents, and that of one company, as texts. */
export const recordScript = (record: WholeRecord): string => `telltaleRecord=${JSON.stringify(record)}`;
export const dossierScript = (dossier: Dossier): string =>
  `(globalThis.telltaleDossiers??={})[${JSON.stringify(dossier.slug)}]=${JSON.stringify(dossier)}`;

/** What the page's own script of the record left; undefined where the page has none. */
export const wholeRecord = (): WholeRecord | undefined => left.telltaleRecord;

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
