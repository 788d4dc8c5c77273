import type { List } from '../lists/list.ts';
import type { Catalogue } from '../record/catalogue.ts';
import type { Policy } from '../user/policy.ts';
import { DEFAULTS, type Settings } from '../user/settings.ts';
import { type Address, parseAddress } from './address.ts';
import { recognise } from './recognise.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** All that was decided by the user and for the user. */
export type UserState = {
  /** As they hold: what the organisation sets comes first. */
  settings: Settings;
  lists: readonly List[];
  /** Which records were viewed, slug to revision: `seenRevisions` says which views count. */
  seen: ReadonlyMap<string, string>;
  policy: Policy;
};

/** Somebody who changed nothing and has no list. */
export const NOBODY: UserState = { settings: DEFAULTS, lists: [], seen: new Map(), policy: {} };

export type Judgement = { address: Address; verdict: Verdict };

/** The one way from a page to its verdict, for worker, popup and tools alike. Null where no vendor can be behind it. */
export function judge(
  page: { url: string; title: string },
  catalogue: Catalogue,
  { settings, lists, seen }: UserState,
  now: Date,
): Judgement | null {
  const address = parseAddress(page.url);
  if (address === null) return null;
  const sightings = recognise(address, page.title, catalogue, lists);
  const state = { mutes: new Set(settings.mutes), seen };
  return { address, verdict: verdictOf(sightings, catalogue, state, now.getFullYear()) };
}
