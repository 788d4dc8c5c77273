import { newestFirst, type OverviewIncident } from '../../core/overview/filter.ts';
import type { Incident } from '../../core/record/incident.ts';
import { isDisputed, wasDenied } from '../../core/record/shown-incident.ts';
import type { Source } from '../../core/record/source.ts';
import type { RecordFiles } from './record-files.ts';

/** Host suffixes of authorities, some with the beginning of a path, and the country of each (ISO 3166-1, or EU). */
export type Authorities = Readonly<Record<string, string>>;

const OFFICIAL: readonly Source['kind'][] = ['regulator', 'court', 'government'];

/** Whether a source comes from an authority, whose country is known. */
export const isOfficial = ({ kind }: Pick<Source, 'kind'>): boolean => OFFICIAL.includes(kind);

/** The country of the authority whose page this is: the longest suffix of the host decides. Undefined if none fits. */
export function countryOf(url: string, authorities: Authorities): string | undefined {
  const { hostname, pathname } = new URL(url);
  const [first = ''] = pathname.slice(1).split('/');
  const labels = hostname.split('.');
  const suffixes = labels.map((_, i) => labels.slice(i).join('.'));
  const key = suffixes.flatMap((host) => [`${host}/${first}`, host]).find((name) => Object.hasOwn(authorities, name));
  return key === undefined ? undefined : authorities[key];
}

/** Every incident of the record, each once and the newest first, with what filters and charts ask of it and no more. */
export const compileOverview = (files: RecordFiles, authorities: Authorities): OverviewIncident[] =>
  [...files.vendors]
    .flatMap(([vendor, { incidents }]) => incidents.map((incident) => overviewOf(vendor, incident, authorities)))
    .sort(newestFirst);

function overviewOf(vendor: string, incident: Incident, authorities: Authorities): OverviewIncident {
  const { id, date, title, practice, data, evidence, resolved, alsoAbout = [], answer, sources } = incident;
  const countries = sources.filter(isOfficial).flatMap(({ url }) => countryOf(url, authorities) ?? []);
  return {
    vendor,
    also: alsoAbout.map((other) => other.vendor),
    id,
    date,
    title,
    practice,
    data,
    evidence,
    disputed: isDisputed(incident),
    resolved,
    answered: answer.state === 'answered',
    denied: wasDenied(incident),
    withdrawn: incident.correction?.state === 'withdrawn',
    countries: [...new Set(countries)],
  };
}
