import * as v from 'valibot';
import { LEVELS, type Level } from '../record/vocabulary.ts';
import { ShownName, shownText } from '../text/shown-text.ts';
import { versioned } from '../text/versioned.ts';
import { HostIndexBuilder } from './host-index/builder.ts';
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

/** What a list says of an entry: its reason, and the dossier that it comes from where it comes from one. */
type Note = string | v.InferOutput<typeof NoteWithDossier>;
const NoteWithDossier = v.object({ reason: v.string(), vendor: v.string() });

/** A list's contents in the form that is searched. */
export type CompiledList = { index: ArrayBuffer; reasons: Note[] };

/** What an index says of an entry in its list number: nothing, an exception, or from LEVEL_BASE on a level of its own. */
const LISTED = 0;
const EXCEPTED = 1;
const LEVEL_BASE = 2;

/** Collects the entries of a list and compiles them. */
export class ListCompiler {
  readonly #builder: HostIndexBuilder;
  readonly #reasons: Note[] = [];

  /** `seed` and `exact` as in HostIndexOptions: the seed is a 32-bit number that nobody outside can know. */
  constructor(seed: number, { exact = false } = {}) {
    this.#builder = new HostIndexBuilder({ seed, exact });
  }

  /** Lists a domain and all below it. Of a domain that is added twice the last addition counts. */
  add({ domain, reason, level, vendor }: ListEntry): void {
    const value = level === undefined ? LISTED : LEVEL_BASE + LEVELS.indexOf(level);
    const note = vendor === undefined ? reason : { reason, vendor };
    // An entry's value is the number of its note, from 1; 0 where it has none.
    this.#builder.add(domain, value, note === '' ? 0 : this.#reasons.push(note));
  }

  /** Takes a domain and all below it out again, whatever is listed above it. */
  except(domain: string): void {
    this.#builder.add(domain, EXCEPTED);
  }

  compile(): CompiledList {
    return { index: this.#builder.build(), reasons: this.#reasons };
  }
}

/** Compiles the few entries that people or organisations wrote themselves: exactly, since their length costs little. */
export function compileList(entries: Iterable<ListEntry>, seed: number): CompiledList {
  const compiler = new ListCompiler(seed, { exact: true });
  for (const entry of entries) compiler.add(entry);
  return compiler.compile();
}

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
