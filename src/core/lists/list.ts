import * as v from 'valibot';
import { LEVELS, type Level } from '../record/vocabulary.ts';
import { ShownName, shownText } from '../text/shown-text.ts';
import { versioned } from '../text/versioned.ts';
import { type CompiledList, EXCEPTED, LEVEL_BASE, NoteWithDossier } from './compiled-list.ts';
import type { HostIndexProblem } from './host-index/check.ts';
import { openHostIndex } from './host-index/host-index.ts';
import { Count, Moment, Subscription } from './subscription.ts';

/**
 * One imported line of a list: a domain in the form of `Address.hostname`, and why it is there. An entry may
 * have a level of its own; otherwise that of its list holds.
 */
export type ListEntry = {
  domain: string;
  reason: string;
  level?: Level | undefined;
  /** Slug of the dossier, in the same list, that the entry comes from. */
  vendor?: string | undefined;
};

/** Marks to distinguish one's lists by. They say nothing of a page: colour alone means the level. */
export const LIST_COLOURS = ['plain', 'blue', 'green', 'yellow', 'purple', 'grey'] as const;
export type ListColour = (typeof LIST_COLOURS)[number];

/** A set of domains that joins the record: typed by the user, imported, subscribed to, or pushed by policy. */
export type List = {
  id: string;
  /** As its author calls it; empty for the user's own list, which every language calls by a word of its own. */
  name: string;
  /** The most specific listed domain that covers a host. The reason is empty where the list gives none. */
  find(hostname: string): (ListEntry & { level: Level }) | null;
};

/** The id of the list that the user types. */
export const OWN_LIST_ID = 'own';

const StoredInfo = versioned({
  id: v.string(),
  /** Empty for the own list. */
  name: ShownName,
  /** The level that its sightings show. */
  level: v.picklist(LEVELS),
  on: v.boolean(),
  /** Domains that it lists, and lines that were refused. */
  entries: v.fallback(Count, 0),
  refused: v.fallback(Count, 0),
  /** How its text is to be read, should it have to be compiled again. */
  format: v.string(),
  /** When its contents were made, as ISO 8601. */
  updated: v.fallback(Moment, '1970-01-01T00:00:00.000Z'),
  /** Its contents are kept under id and revision. */
  revision: v.string(),
  colour: v.optional(v.fallback(v.picklist(LIST_COLOURS), 'plain'), 'plain'),
  /** Where it is subscribed to; absent for what was typed, pasted or read from a file. */
  from: v.optional(v.fallback(v.nullable(Subscription), null), null),
  /** Set where the organisation subscribed to it: it is not the user's to change. */
  managed: v.optional(v.fallback(v.boolean(), false), false),
});

/** What is known of a list without opening it. */
export type ListInfo = v.InferOutput<typeof StoredInfo>;

/** What a list has before anything is said of it. */
export const NEW_LIST = { on: true, colour: 'plain', from: null, managed: false } as const satisfies Partial<ListInfo>;

/** Opens a compiled list, or says what is wrong with its bytes. */
export function openList(
  { id, name, level }: Pick<ListInfo, 'id' | 'name' | 'level'>,
  compiled: CompiledList,
): List | HostIndexProblem {
  const index = openHostIndex(compiled.index);
  if (typeof index === 'string') return index;
  return {
    id,
    name,
    find(hostname) {
      const found = index.find(hostname);
      if (found === null || found.list === EXCEPTED) return null;
      const own = LEVELS[found.list - LEVEL_BASE];
      const note: unknown = compiled.reasons[found.value - 1];
      const detailed = v.safeParse(NoteWithDossier, note);
      const details = detailed.success ? detailed.output : { reason: typeof note === 'string' ? note : '' };
      return { domain: found.domain, level: own ?? level, ...details, reason: shownText(details.reason) };
    },
  };
}

/** The lists that storage knows of. A broken one is left out and affects no other. */
export function decodeListInfos(stored: unknown): ListInfo[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((info) => {
    const result = v.safeParse(StoredInfo, info);
    return result.success ? [withName(result.output)] : [];
  });
}

/** Only the own list has no name: another one without would pass for it. */
const withName = (info: ListInfo): ListInfo =>
  info.name === '' && info.id !== OWN_LIST_ID ? { ...info, name: '…' } : info;
