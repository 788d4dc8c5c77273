import type { HostTable } from './host-table.ts';
import type { Level } from './vocabulary.ts';

/** One entry of a list: why the domain is on it, in the words of whoever put it there. */
export type ListEntry = { reason: string };

/** A set of domains that joins the record: typed by the user, imported, subscribed to, or pushed by policy. */
export type List = {
  id: string;
  /** The level that its sightings show. */
  level: Level;
  table: HostTable<ListEntry>;
};
