import { placeOf, stepPlace } from '../lists/host-index/hash.ts';

/**
 * Which shard holds what is known under a key: hosts go by their last two labels, so that a host and all parents of it
 * stand in one; apps by the kind of id and, on Android, the first two parts of the package, so that a package and its
 * prefixes do; vendors by their slug; names of makers by their first word.
 */
export const shardOf = (key: string, shards: number): number => placeOfKey(key) % shards;

/** A number from 0 to 2^32 - 1 for a text, spread evenly. */
export function placeOfKey(key: string): number {
  let lane = 0;
  for (let at = 0; at < key.length; at++) lane = stepPlace(lane, key.charCodeAt(at));
  return placeOf(lane) >>> 0;
}

/** Null for a name of one label: nobody is listed by one. */
export function hostKey(hostname: string): string | null {
  const last = hostname.lastIndexOf('.');
  return last < 0 ? null : hostname.slice(hostname.lastIndexOf('.', last - 1) + 1);
}

/** `app` is `ids:id` or, for prefixes and exceptions, `android:` with either. Null for a prefix that all the world shares. */
export function appKey(app: string): string | null {
  if (!app.startsWith('android:')) return app;
  const [first, second] = app.split('.', 2);
  return second === undefined || second === '' ? (app.endsWith('.') ? null : app) : `${first}.${second}`;
}

/** For the names of makers that begin with a word. */
export const nameKey = (firstWord: string): string => `name:${firstWord}`;

export const vendorKey = (slug: string): string => `vendor:${slug}`;
