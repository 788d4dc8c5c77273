import type { ProductWords } from '../../core/recognise/products/product-words.ts';
import {
  type CompiledCatalogue,
  type CompiledNames,
  type CompiledVocabulary,
  writeFacts,
} from '../../core/record/catalogue.ts';
import { factsOf } from '../../core/record/level.ts';
import { incidentFor, type ShownIncident } from '../../core/record/shown-incident.ts';
import type { Summary } from '../../core/record/summary.ts';
import type { VendorFile } from '../../core/record/vendor.ts';
import type { Dossier } from '../dossier.ts';

/** All of src/data as read from disk: vendor files by slug, and the three tables. */
export type RecordFiles = {
  vendors: ReadonlyMap<string, VendorFile>;
  stores: {
    name: string;
    hosts: string[];
    marks?: string[];
    pages: { ids: string; page: string; fromHost?: true }[];
    seen: string[];
  }[];
  marketplaces: {
    name: string;
    hosts: string[];
    /** Hosts where links are marked, where those are others than the pages' own. */
    marks?: string[];
    /** Paths of advertisements on the shop's own pages, each with the address that it leads to as its first group. */
    redirects?: string[];
    vendor?: string;
    pages: string[];
    example?: string;
  }[];
  words: ProductWords;
  /** By slug; few vendors have one. */
  summaries?: ReadonlyMap<string, Summary>;
};

/** Vendor files name the store of an app; what identifies it is the kind of id that the store uses. */
const IDS: Record<string, string> = {
  play: 'android',
  galaxy: 'android',
  appstore: 'apple',
  msstore: 'microsoft',
  chromewebstore: 'chrome',
};

/** What the worker needs of the record. `digest` turns text into a short stable string (a hash). */
export function compileCatalogue(files: RecordFiles, digest: (text: string) => string): CompiledCatalogue {
  return {
    vendors: [...files.vendors].map(([slug, file]) => {
      const incidents = incidentsOf(slug, files);
      const lists = {
        incidents: incidents.map((incident) => writeFacts(factsOf(incident))),
        sites: file.sites.map(({ domain, everyday }) => (everyday ? `!${domain}` : domain)),
        endpoints: (file.endpoints ?? []).map(({ host }) => host),
        apps: file.apps
          .map(({ store, id }) => `${IDS[store] ?? store}:${id}`)
          .filter((app) => !file.packages?.prefixes.some((prefix) => app.startsWith(`android:${prefix}`))),
        prefixes: file.packages?.prefixes ?? [],
        except: file.packages?.except ?? [],
      };
      return {
        ...{ slug, name: file.name, kinds: file.kinds, revision: digest(JSON.stringify(incidents.map(readable))) },
        ...Object.fromEntries(
          Object.entries(lists).flatMap(([key, list]) => (list.length === 0 ? [] : [[key, list.join(' ')]])),
        ),
      };
    }),
    stores: files.stores.map(({ name, hosts, pages }) => ({ name, hosts, pages })),
    marketplaces: files.marketplaces.map(({ example: _, marks: __, redirects: ___, ...marketplace }) => marketplace),
  };
}

/** The brands that still belong to each vendor, for searches. */
export const compileNames = ({ vendors }: RecordFiles): CompiledNames =>
  Object.fromEntries(
    [...vendors].flatMap(([slug, file]) => (namesOf(file).length === 0 ? [] : [[slug, namesOf(file)]])),
  );

/** What tells products apart. */
export const compileVocabulary = ({ vendors, words }: RecordFiles): CompiledVocabulary => ({
  words,
  products: [...vendors].flatMap(([slug, { products }]) => (products ? [[slug, products]] : [])),
});

/** The full record of one vendor, as a page shows it. */
export function compileDossier(slug: string, files: RecordFiles): Dossier {
  const file = files.vendors.get(slug);
  if (file === undefined) throw new Error(`No vendor file for ${slug}`);
  const summary = files.summaries?.get(slug);
  const others = [...files.vendors].filter(([other]) => other !== slug);
  return {
    slug,
    name: file.name,
    ...(summary === undefined ? {} : { summary }),
    kinds: file.kinds,
    brands: file.brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
    parents: file.parents ?? [],
    subsidiaries: others.flatMap(([other, { name, parents }]) => {
      const tie = parents?.find(({ vendor }) => vendor === slug);
      return tie === undefined ? [] : [{ ...tie, name, vendor: other }];
    }),
    incidents: incidentsOf(slug, files),
    mentions: others.flatMap(([other, { name, incidents }]) =>
      incidents
        .filter(({ involved }) => involved?.some((tie) => tie.vendor === slug))
        .filter(({ alsoAbout }) => !alsoAbout?.some(({ vendor }) => vendor === slug))
        .map(({ id, title, date }) => ({ vendor: other, name, id, title, date })),
    ),
    strengths: file.strengths ?? [],
    steps: file.steps ?? [],
    sites: file.sites.map(({ domain }) => domain),
    endpoints: (file.endpoints ?? []).map(({ seen: _, ...endpoint }) => endpoint),
    apps: file.apps.map(({ seen: _, ...app }) => app),
  };
}

/** What a person reads of an incident: looking it up again without news makes no new revision. */
const readable = ({ checked: _, statusAsOf: __, sources, ...shown }: ShownIncident) => ({
  ...shown,
  sources: sources.map(({ url }) => url),
});

/** A vendor's own incidents and those of others that are equally about it, oldest first. */
function incidentsOf(slug: string, { vendors }: RecordFiles): ShownIncident[] {
  return [...vendors]
    .flatMap(([owner, { incidents }]) =>
      incidents
        .filter(({ alsoAbout }) => owner === slug || alsoAbout?.some(({ vendor }) => vendor === slug))
        .map((incident) => incidentFor(slug, owner, incident)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Brand names that still belong to the vendor, without its own name. */
const namesOf = ({ brands, name }: VendorFile): string[] =>
  brands
    .filter((brand) => typeof brand === 'string' || brand.until === undefined)
    .map((brand) => (typeof brand === 'string' ? brand : brand.name))
    .filter((brand) => brand !== name);
