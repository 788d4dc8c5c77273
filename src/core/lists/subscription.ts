import * as v from 'valibot';
import { versioned } from '../text/versioned.ts';
import { readListAddress } from './list-address.ts';

/** How often a subscribed list is updated by itself. */
export const INTERVALS = ['manual', 'daily', 'weekly'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Why an update failed. The last good copy stays in each case. */
export const UPDATE_PROBLEMS = [
  'unreachable',
  'no-permission',
  'redirect',
  'status',
  'slow',
  'too-large',
  'wrong-type',
  'cut-off',
  'nothing-in-it',
  'not-stored',
] as const;
export type UpdateProblem = (typeof UPDATE_PROBLEMS)[number];

/** A moment as ISO 8601; a day that no calendar has is none, although it looks like one. */
export const Moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

export const Count = v.pipe(
  v.number(),
  v.check((count) => Number.isSafeInteger(count) && count >= 0),
);

const WHERE = {
  /** One that could be subscribed to here: it may come from a backup or another browser. */
  url: v.pipe(
    v.string(),
    v.check((url) => typeof readListAddress(url) === 'object' && url.startsWith('https://')),
  ),
  every: v.fallback(v.picklist(INTERVALS), 'manual'),
};

/** How the updates went, which is each device's own. */
const HOW = {
  /** What the server called the version that is kept, to be asked whether there is a newer one. */
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
  /** When the server last answered with a list, or that nothing changed. */
  checked: v.exactOptional(Moment),
  /** What the last change of contents was, in entries. */
  change: v.exactOptional(versioned({ added: Count, removed: Count })),
  /** Set while the last attempt failed. `detail` is a status or a type, as the server gave it. */
  problem: v.exactOptional(versioned({ code: v.picklist(UPDATE_PROBLEMS), detail: v.string(), at: Moment })),
};

/** Where a list comes from and how its updates went. Moments are ISO 8601. */
export const Subscription = versioned({ ...WHERE, ...HOW });
export type Subscription = v.InferOutput<typeof Subscription>;

/** Where a list comes from, as it goes to other devices. */
export const SharedSubscription = versioned(WHERE, Object.keys(HOW));
export type SharedSubscription = v.InferOutput<typeof SharedSubscription>;

/** A subscription without what only this device knows of it. */
export function sharedSubscription(from: Subscription): SharedSubscription {
  const { etag, lastModified, checked, change, problem, ...shared } = from;
  return shared;
}

const HOUR = 3_600_000;
const EVERY: Record<Exclude<Interval, 'manual'>, number> = { daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
/** After a failure it is tried again sooner than the interval says, but not so soon that it would press a server. */
const RETRY = 4 * HOUR;

/** When a list is due, in milliseconds since 1970; null where only its user updates it. */
export function dueAt({ every, checked, problem }: Subscription): number | null {
  if (every === 'manual') return null;
  if (problem !== undefined) return Date.parse(problem.at) + RETRY;
  return checked === undefined ? 0 : Date.parse(checked) + EVERY[every];
}

/** Whether it is time. A clock that was set back does not stop updates: a check in the future counts as none. */
export function isDue(subscription: Subscription, now: number): boolean {
  const { checked, problem } = subscription;
  const last = Date.parse(problem?.at ?? checked ?? '1970-01-01T00:00:00Z');
  const at = dueAt(subscription);
  return at !== null && (last > now || at <= now);
}
