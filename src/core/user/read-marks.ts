import * as v from 'valibot';
import type { Incident } from '../record/incident.ts';
import { versioned } from '../text/versioned.ts';

/**
 * What a vendor's record showed when it was last viewed: the ids of its incidents, `id+N` for each with N later steps,
 * and its revision.
 */
export type ReadMark = { ids: readonly string[]; revision: string };

/** Read marks by the vendor's slug. */
export type ReadMarks = Readonly<Record<string, ReadMark>>;

/**
 * What a second look finds: ids of incidents that were not there (`fresh`) or that have new later steps (`later`);
 * `changed` is set where only words changed.
 */
export type News = { fresh: ReadonlySet<string>; later: ReadonlySet<string>; changed: boolean };

const Stored = v.record(v.string(), v.unknown());
const StoredReadMark = versioned({ ids: v.array(v.string()), revision: v.string() });

/** One read mark as storage holds it; undefined where it is broken. */
export function decodeReadMark(stored: unknown): ReadMark | undefined {
  const result = v.safeParse(StoredReadMark, stored);
  return result.success ? result.output : undefined;
}

/** The read marks that storage holds; a broken one counts as never viewed. */
export function decodeReadMarks(stored: unknown): ReadMarks {
  const entries = v.safeParse(Stored, stored);
  if (!entries.success) return {};
  return Object.fromEntries(
    Object.entries(entries.output).flatMap(([slug, look]) => {
      const mark = decodeReadMark(look);
      return mark === undefined ? [] : [[slug, mark]];
    }),
  );
}

/** What is new in a record since it was viewed. The first view finds nothing: everything is new to it. */
export function newsSince(before: ReadMark | undefined, now: ReadMark): News {
  if (before === undefined) return { fresh: new Set(), later: new Set(), changed: false };
  const known = new Set(before.ids);
  const added = now.ids.filter((id) => !known.has(id));
  const fresh = new Set(added.filter((id) => !id.includes('+')));
  // Read marks of versions before the steps hold none: then no step can be known as new.
  const knowsSteps = before.ids.some((id) => id.includes('+'));
  const stepped = knowsSteps ? added.flatMap((id) => /^(.+)\+\d+$/.exec(id)?.[1] ?? []) : [];
  const later = new Set(stepped.filter((id) => !fresh.has(id)));
  return { fresh, later, changed: fresh.size + later.size === 0 && before.revision !== now.revision };
}

/** What a record shows now. */
export const lookOf = (incidents: readonly Pick<Incident, 'id' | 'later'>[], revision: string): ReadMark => ({
  ids: incidents.flatMap(({ id, later }) => [id, ...(later.length > 0 ? [`${id}+${later.length}`] : [])]),
  revision,
});

/**
 * Which revision of each vendor's record was last viewed, by slug. What is on disk counts only while the user wants
 * views to be remembered; a view since the browser started is the newer one.
 */
export function seenRevisions(sinceStart: ReadMarks, onDisk: ReadMarks, remembers: boolean): Map<string, string> {
  const marks = remembers ? { ...onDisk, ...sinceStart } : sinceStart;
  return new Map(Object.entries(marks).map(([slug, { revision }]) => [slug, revision]));
}

/** The read marks with one more. */
export const withReadMark = (readMarks: ReadMarks, slug: string, now: ReadMark): ReadMarks => ({
  ...readMarks,
  [slug]: now,
});

/** The look at one vendor, undefined where there was none. */
export const readMarkFor = (readMarks: ReadMarks, slug: string): ReadMark | undefined =>
  Object.hasOwn(readMarks, slug) ? readMarks[slug] : undefined;

/** The ids of all incidents with something new in them. Undefined where nothing is known of a former look. */
export const newIn = (news: News | null): ReadonlySet<string> | undefined =>
  news === null ? undefined : new Set([...news.fresh, ...news.later]);
