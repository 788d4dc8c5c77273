import type { ProductWords } from '../../core/recognise/products/product-words.ts';
import { incidentFor, type ShownIncident } from '../../core/record/shown-incident.ts';
import type { Summary } from '../../core/record/summary.ts';
import type { VendorFile } from '../../core/record/vendor.ts';

/** All of src/data as read from disk: vendor files by slug, and the three tables. */
export type RecordFiles = {
  vendors: ReadonlyMap<string, VendorFile>;
  stores: {
    name: string;
    hosts: string[];
    /** Hosts where links are marked, where those are others than the pages' own. */
    marks?: string[];
    pages: { ids: string; page: string; fromHost?: true }[];
    seen: string[];
  }[];
  marketplaces: {
    name: string;
    hosts: string[];
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

/** A vendor's own incidents and those of others that are equally about it, oldest first. */
export function incidentsOf(slug: string, { vendors }: RecordFiles): ShownIncident[] {
  return [...vendors]
    .flatMap(([owner, { incidents }]) =>
      incidents
        .filter(({ alsoAbout }) => owner === slug || alsoAbout?.some(({ vendor }) => vendor === slug))
        .map((incident) => incidentFor(slug, owner, incident)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
