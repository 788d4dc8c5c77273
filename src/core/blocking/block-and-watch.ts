import * as v from 'valibot';
import { versioned } from '../text/versioned.ts';
import { isSlug } from '../user/settings.ts';

/** What somebody wants of blocking and watching. What of it holds is up to what the browser grants. */
export type BlockAndWatch = {
  /** Whose hosts are blocked: everybody's on record, or these slugs'. */
  blocked: 'all' | readonly string[];
  /** Hosts that are blocked although something stops working without them. */
  taken: readonly string[];
  /** Sites on which nothing is blocked, with all below them. */
  exceptions: readonly string[];
  /** Whether nothing is blocked until further notice. */
  paused: boolean;
  /** Whether pages are watched for the hosts that they contact. */
  watches: boolean;
  /** Whether the extension is about to start anew for it, and the settings are to open then. */
  reopens: boolean;
};

export const NOTHING: BlockAndWatch = {
  blocked: [],
  taken: [],
  exceptions: [],
  paused: false,
  watches: false,
  reopens: false,
};

/** What rules take as a domain: one that they refuse would cost all rules. */
export const isRuleDomain = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/.test(text);

const only = (isOne: (item: unknown) => item is string) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items): readonly string[] => [...new Set(items.filter(isOne))]),
    ),
    [],
  );
const no = v.fallback(v.boolean(), false);

const Stored = versioned({
  blocked: v.union([v.literal('all'), only(isSlug)]),
  taken: only(isRuleDomain),
  exceptions: only(isRuleDomain),
  paused: no,
  watches: no,
  reopens: no,
});

/** What storage holds, each part by itself. Parts that only a newer version knows come along. */
export function decodeBlockAndWatch(stored: unknown): BlockAndWatch {
  const result = v.safeParse(Stored, stored);
  return result.success ? result.output : NOTHING;
}

export const isVendorBlocked = ({ blocked }: BlockAndWatch, slug: string): boolean =>
  blocked === 'all' || blocked.includes(slug);

/** Whether any rule is wanted just now. */
export const wantsRules = ({ blocked, paused }: BlockAndWatch): boolean =>
  !paused && (blocked === 'all' || blocked.length > 0);

/** Whose hosts are blocked with a company more or less. */
export const withBlocked = ({ blocked }: BlockAndWatch, slug: string, on: boolean): readonly string[] =>
  withItem(blocked === 'all' ? [] : blocked, slug, on);

/** A list with an item more or less. */
export const withItem = (items: readonly string[], item: string, on: boolean): readonly string[] => {
  const others = items.filter((one) => one !== item);
  return on ? [...others, item].sort() : others;
};

/** What two devices want, together. A pause is that of the second, who was asked last. */
export function merged(one: BlockAndWatch | undefined, other: BlockAndWatch | undefined): BlockAndWatch | undefined {
  if (one === undefined || other === undefined) return other ?? one;
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return {
    ...one,
    ...other,
    blocked: one.blocked === 'all' || other.blocked === 'all' ? 'all' : both(one.blocked, other.blocked),
    taken: both(one.taken, other.taken),
    exceptions: both(one.exceptions, other.exceptions),
    watches: one.watches || other.watches,
  };
}
