import * as v from 'valibot';
import { openHostIndex } from './host-index.ts';
import { HostIndexBuilder } from './host-index-builder.ts';
import type { HostIndexFault } from './host-index-check.ts';
import { LEVELS, type Level } from './vocabulary.ts';

/** One line of a list that was taken: a domain in the form of `Address.hostname`, and why it is there. */
export type ListEntry = { domain: string; reason: string };

/** A set of domains that joins the record: typed by the user, imported, subscribed to, or pushed by policy. */
export type List = {
  id: string;
  /** As its author calls it; empty for the user's own list, which every language calls by a word of its own. */
  name: string;
  /** The level that its sightings show. */
  level: Level;
  /** The most specific listed domain that covers a host. The reason is empty where the list gives none. */
  find(hostname: string): ListEntry | null;
};

/** What is known of a list without opening it. Its contents are kept under `id` and `revision`. */
export type ListInfo = { id: string; name: string; level: Level; entries: number; revision: string };

/** A list's contents in the form that is searched. */
export type CompiledList = { index: ArrayBuffer; reasons: string[] };

/** `seed` is any 32-bit number that nobody outside can know: see HostIndexOptions. */
export function compileList(entries: Iterable<ListEntry>, seed: number): CompiledList {
  const builder = new HostIndexBuilder({ seed });
  const reasons: string[] = [];
  for (const { domain, reason } of entries) {
    // An entry's value is the number of its reason, from 1; 0 where it has none.
    const value = reason === '' ? 0 : reasons.push(reason);
    builder.add(domain, 0, value);
  }
  return { index: builder.build(), reasons };
}

/** Opens a compiled list, or says what is wrong with its bytes. */
export function openList(
  { id, name, level }: Pick<ListInfo, 'id' | 'name' | 'level'>,
  compiled: CompiledList,
): List | HostIndexFault {
  const index = openHostIndex(compiled.index);
  if (typeof index === 'string') return index;
  return {
    id,
    name,
    level,
    find(hostname) {
      const found = index.find(hostname);
      return found && { domain: found.domain, reason: compiled.reasons[found.value - 1] ?? '' };
    },
  };
}

const StoredInfos = v.array(
  v.object({ id: v.string(), name: v.string(), level: v.picklist(LEVELS), entries: v.number(), revision: v.string() }),
);

/** The lists that storage knows of; none where it holds anything else. */
export function decodeListInfos(stored: unknown): ListInfo[] {
  const result = v.safeParse(StoredInfos, stored);
  return result.success ? result.output : [];
}
