import type { Catalogue, CatalogueVendor } from '../record/catalogue.ts';
import { levelOf, type Reason } from '../record/level.ts';
import { LEVELS, type Level } from '../record/vocabulary.ts';
import { RECORD, type Sighting } from './sighting.ts';

/** One vendor of a page, with the level of its record. */
export type VendorVerdict = {
  vendor: string;
  name: string;
  level: Level;
  reasons: Reason[];
  /** How many incidents are on record. */
  incidents: number;
  /** Year of the newest incident, null where there is none. */
  latest: number | null;
  muted: boolean;
  /** Every tie to it is a place people pass through all day. */
  everyday: boolean;
  /** The person has viewed this revision of its record. */
  seen: boolean;
  revision: string;
  sightings: Sighting[];
};

/** What the page amounts to. Computed anew whenever it is asked for; never stored. */
export type Verdict = {
  /** The level of the leading vendor, unless it is muted, or of a list where that is higher. */
  level: Level;
  /** All sightings, the leading one first. */
  sightings: Sighting[];
  /** One for each vendor sighted, the leading one first. */
  vendors: VendorVerdict[];
  /** Sightings from lists, which name a domain and no vendor. */
  listed: Sighting[];
};

/** What the user has decided or seen; both in vendor slugs. `seen` maps to the revision that was viewed. */
export type MutesAndSeen = { mutes: ReadonlySet<string>; seen: ReadonlyMap<string, string> };

/** Weighs the sightings of a page. `thisYear` is the full year now. */
export function verdictOf(sightings: Sighting[], catalogue: Catalogue, state: MutesAndSeen, thisYear: number): Verdict {
  const slugs = [...new Set(sightings.flatMap(({ vendor }) => vendor ?? []))];
  const vendors = slugs.flatMap((slug) => {
    const vendor = catalogue.vendors.get(slug);
    const ties = sightings.filter((sighting) => sighting.vendor === slug);
    return vendor === undefined ? [] : [vendorVerdict(vendor, ties, state, thisYear)];
  });
  const listed = sightings.filter(({ list }) => list !== RECORD);
  const [lead] = vendors;
  const own = lead === undefined || lead.muted ? 'none' : lead.level;
  return { level: highest([own, ...listed.map(({ level }) => level ?? 'none')]), sightings, vendors, listed };
}

/** What one vendor's record amounts to. `ties` are its sightings on the page; empty where it was looked up. */
export function vendorVerdict(
  { slug, name, incidents, revision }: CatalogueVendor,
  ties: Sighting[],
  { mutes, seen }: MutesAndSeen,
  thisYear: number,
): VendorVerdict {
  const years = incidents.map(({ date }) => Number(date.slice(0, 4)));
  return {
    vendor: slug,
    name,
    ...levelOf(incidents, thisYear),
    incidents: incidents.length,
    latest: years.length === 0 ? null : Math.max(...years),
    muted: mutes.has(slug),
    everyday: ties.length > 0 && ties.every(({ everyday }) => everyday === true),
    seen: seen.get(slug) === revision,
    revision,
    sightings: ties,
  };
}

/** The highest of some levels; `none` for no level at all. */
export const highest = (levels: readonly Level[]): Level =>
  LEVELS[Math.max(0, ...levels.map((level) => LEVELS.indexOf(level)))] ?? 'none';
