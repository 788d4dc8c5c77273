import type { Dossier } from '../record/dossier.ts';
import type { ShownIncident } from '../record/shown-incident.ts';
import type { Source } from '../record/source.ts';
import { fullAddress, shortAddress } from './short-address.ts';
import { readTrees, type Tree, writeTrees } from './tree-columns.ts';

/** In front of the number of a source, where its address would stand. No address begins with it. */
const SOURCE = ' ';

/** Some dossiers as one text, in which what they share, and what follows from something else, stands once. */
export const writeDossiers = (dossiers: readonly Dossier[]): string =>
  writeTrees([
    { slugs: dossiers.map(({ slug }) => slug) },
    ...dossiers.map((dossier) => withIncidents(dossier, shortened, shortAddress) as Tree),
  ]);

/** The dossiers of a text that `writeDossiers` wrote, by their slugs. */
export function readDossiers(text: string): { get(slug: string): Dossier | undefined } {
  const treeAt = readTrees(text);
  const { slugs } = treeAt(0) as { slugs: string[] };
  return {
    get(slug) {
      const place = slugs.indexOf(slug);
      return place < 0 ? undefined : withIncidents(treeAt(place + 1) as unknown as Dossier, lengthened, fullAddress);
    },
  };
}

type Address = (url: string, title: string) => string;

/** A dossier with its incidents and the addresses of all sources in another form. */
function withIncidents(
  dossier: Dossier,
  change: (incident: ShownIncident, sources: Source[]) => ShownIncident,
  address: Address,
): Dossier {
  const sourcesOf = ({ sources }: { sources: readonly Source[] }) =>
    sources.map((source) => ({ ...source, url: address(source.url, source.title) }));
  const withSources = <Entry extends { sources: Source[] }>(entry: Entry): Entry => ({
    ...entry,
    sources: sourcesOf(entry),
  });
  return {
    ...dossier,
    incidents: dossier.incidents.map((incident) => change(incident, sourcesOf(incident))),
    strengths: dossier.strengths.map(withSources),
    steps: dossier.steps.map(withSources),
  };
}

/** Where an incident names the page of one of its sources again, the number of the source stands for the address. */
function shortened(incident: ShownIncident, sources: Source[]): ShownIncident {
  const numbers = new Map(incident.sources.map(({ url }, at) => [url, SOURCE + at]));
  return withPages({ ...incident, sources }, (url) => numbers.get(url) ?? url);
}

const lengthened = (incident: ShownIncident, sources: Source[]): ShownIncident =>
  withPages({ ...incident, sources }, (url) => (url.startsWith(SOURCE) ? (sources[Number(url)]?.url ?? '') : url));

/** An incident with the addresses in another form that are not those of its sources. */
const withPages = (incident: ShownIncident, address: (url: string) => string): ShownIncident => ({
  ...incident,
  later: incident.later.map((step) => ({ ...step, source: address(step.source) })),
  ...(incident.checked && { checked: { ...incident.checked, url: address(incident.checked.url) } }),
});
