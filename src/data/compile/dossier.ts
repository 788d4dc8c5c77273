import { alternativesTo } from '../../core/record/alternatives.ts';
import type { Dossier } from '../../core/record/dossier.ts';
import { incidentsOf, type RecordFiles } from './record-files.ts';
import { type Digest, revisionOf } from './revision.ts';

/** The full record of one vendor, as a page shows it. */
export function compileDossier(slug: string, files: RecordFiles, digest: Digest): Dossier {
  const file = files.vendors.get(slug);
  if (file === undefined) throw new Error(`No vendor file for ${slug}`);
  const summary = files.summaries?.get(slug);
  const others = [...files.vendors].filter(([other]) => other !== slug);
  const incidents = incidentsOf(slug, files);
  return {
    slug,
    name: file.name,
    revision: revisionOf(incidents, digest),
    ...(summary === undefined ? {} : { summary }),
    kinds: file.kinds,
    brands: file.brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
    parents: file.parents ?? [],
    subsidiaries: others.flatMap(([other, { name, parents }]) => {
      const tie = parents?.find(({ vendor }) => vendor === slug);
      return tie === undefined ? [] : [{ ...tie, name, vendor: other }];
    }),
    alternatives: alternativesTo(
      { slug, kinds: file.kinds },
      others.map(([other, { kinds }]) => ({ slug: other, kinds })),
    ).map((other) => other.slug),
    incidents,
    mentions: others.flatMap(([other, { name, incidents }]) =>
      incidents
        .filter(({ involved }) => involved?.some((tie) => tie.vendor === slug))
        .filter(({ alsoAbout }) => !alsoAbout?.some(({ vendor }) => vendor === slug))
        .map(({ id, title, date }) => ({ vendor: other, name, id, title, date })),
    ),
    strengths: file.strengths ?? [],
    steps: file.steps ?? [],
    sites: file.sites.map(({ domain }) => domain),
    endpoints: file.endpoints ?? [],
    apps: file.apps.map(({ seen: _, ...app }) => app),
  };
}
