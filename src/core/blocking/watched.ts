import * as v from 'valibot';

/** How often a page asked each host. */
export type Watched = Readonly<Record<string, number>>;

/** Hosts of one message, and of what a page's script keeps: a page that contacts more of those on record is not believed. */
export const MOST_WATCHED = 300;
const LONGEST_HOST = 253;

const isBounded = (hosts: Watched): boolean =>
  Object.keys(hosts).length <= MOST_WATCHED && Object.keys(hosts).every((host) => host.length <= LONGEST_HOST);

/** What a frame says it contacted. */
export const WatchedHosts = v.pipe(v.record(v.string(), v.number()), v.check(isBounded));

/**
 * What the extension tells the script that watches: to go for good, to say what it saw, what frames add to it, or what the browser's
 * list of requests has, which then counts alone.
 */
export type WatchOrder = { watch: 'leave' } | { watch: 'report' } | { watch: { add: Watched } | { exact: Watched } };

/** What the script says it saw. */
export type WatchReport = { hosts: Watched; isExact: boolean };
