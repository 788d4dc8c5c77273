import * as v from 'valibot';
import { versioned } from './versioned.ts';

/** What a vendor's record showed when it was last looked at: the ids of its incidents, and its revision. */
export type LookedAt = { ids: readonly string[]; revision: string };

/** The vendors whose records were looked at, by slug. */
export type Looked = Readonly<Record<string, LookedAt>>;

/** What a second look finds. `fresh` holds the ids that were not there; `changed` is set where only words changed. */
export type News = { fresh: ReadonlySet<string>; changed: boolean };

const Stored = v.record(v.string(), v.unknown());
const StoredLook = versioned({ ids: v.array(v.string()), revision: v.string() });

/** What storage holds of former looks; what is broken counts as never looked at. */
export function decodeLooked(stored: unknown): Looked {
  const entries = v.safeParse(Stored, stored);
  if (!entries.success) return {};
  return Object.fromEntries(
    Object.entries(entries.output).flatMap(([slug, look]) => {
      const result = v.safeParse(StoredLook, look);
      return result.success ? [[slug, result.output]] : [];
    }),
  );
}

/** What is new in a record since it was looked at. The first look finds nothing: everything is new to it. */
export function newsSince(before: LookedAt | undefined, now: LookedAt): News {
  if (before === undefined) return { fresh: new Set(), changed: false };
  const known = new Set(before.ids);
  const fresh = new Set(now.ids.filter((id) => !known.has(id)));
  return { fresh, changed: fresh.size === 0 && before.revision !== now.revision };
}

/** The looks with one more. */
export const withLook = (looked: Looked, slug: string, now: LookedAt): Looked => ({ ...looked, [slug]: now });

/** The look at one vendor, undefined where there was none. */
export const lookAt = (looked: Looked, slug: string): LookedAt | undefined =>
  Object.hasOwn(looked, slug) ? looked[slug] : undefined;
