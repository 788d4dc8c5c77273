import { readFileSync } from 'node:fs';
import type { VendorHost } from '../../src/core/home/host-selection.ts';
import type { OverviewIncident } from '../../src/core/overview/filter.ts';
import type { Dossier } from '../../src/core/record/dossier.ts';
import { openEndpoints } from '../../src/core/record-index/endpoints.ts';
import type { CompiledFacts } from '../../src/core/record-index/facts.ts';
import { newestCheck } from '../../src/data/check/newest-check.ts';
import { compileCompanies } from '../../src/data/compile/companies.ts';
import { compileDossier } from '../../src/data/compile/dossier.ts';
import { compileEndpoints } from '../../src/data/compile/endpoints.ts';
import { compileOverview } from '../../src/data/compile/overview.ts';
import type { RecordFiles } from '../../src/data/compile/record-files.ts';
import { DATA, digest } from '../record.ts';
import { daysChanged, newestChange } from './change-days.ts';
import type { FeedEntry } from './feeds.ts';

/** The record as the website shows it, compiled as for the extension, and where it will be. */
export type Edition = {
  files: RecordFiles;
  companies: readonly CompiledFacts[];
  incidents: readonly OverviewIncident[];
  dossiers: readonly Dossier[];
  hosts: readonly VendorHost[];
  /** The incidents of each company with their newest changes. */
  changes: ReadonlyMap<string, readonly FeedEntry[]>;
  nameOf: (slug: string) => string;
  /** The day of the newest check, YYYY-MM-DD: nothing on the website is dated by when it was made. */
  date: string;
  /** Address of the website, with a slash at its end. */
  base: string;
};

/** Compiles an edition. `base` is where it will be. */
export function editionOf(files: RecordFiles, base: string): Edition {
  const date = newestCheck(files);
  const days = daysChanged();
  const dossiers = [...files.vendors.keys()].map((slug) => compileDossier(slug, files, digest));
  const entries = ({ slug, name, incidents }: Dossier): FeedEntry[] =>
    incidents.map((incident) => ({
      slug,
      name,
      incident,
      change: newestChange(incident, days.get(incident.id), date),
    }));
  return {
    ...{ files, dossiers, date, base },
    companies: compileCompanies(files, digest),
    incidents: compileOverview(files, JSON.parse(readFileSync(`${DATA}authorities.json`, 'utf8'))),
    hosts: openEndpoints(compileEndpoints(files)),
    changes: new Map(dossiers.map((dossier) => [dossier.slug, entries(dossier)])),
    nameOf: (slug) => files.vendors.get(slug)?.name ?? slug,
  };
}
