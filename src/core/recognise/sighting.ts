import type { Level } from '../record/vocabulary.ts';

/** How a page was tied to a vendor. In the order in which sightings lead a verdict. */
export const ROUTES = ['endpoint', 'app', 'product', 'site', 'list'] as const;
export type Via = (typeof ROUTES)[number];

/** The id of the bundled record, as opposed to a list of the user's. */
export const RECORD = 'record';

/** One recognised tie between a page and a vendor. */
export type Sighting = {
  /** Slug of the vendor; null where a list names a domain without saying whose it is. */
  vendor: string | null;
  via: Via;
  /** What matched: a domain, a host, an app id, or the product words. */
  match: string;
  /** Id of the list that said so; `record` for the bundled one. */
  list: string;
  /** What the list calls itself; absent for the bundled record and the user's own list. */
  listName?: string;
  /** The level that a list gives its entry; a vendor's comes from its record. */
  level?: Level;
  /** Set on places people pass through all day: they show their level but are never loud. */
  everyday?: true;
  /** The reason that the list gives for the entry. */
  reason?: string;
  /** Slug of the dossier in the list that the entry comes from. */
  dossier?: string;
};
