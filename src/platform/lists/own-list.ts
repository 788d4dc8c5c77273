import { compileList } from '../../core/lists/compile-list.ts';
import { OWN_LIST, parseOwnList, withDomain, withoutDomain } from '../../core/lists/own-list.ts';
import { randomSeed } from '../storage/random.ts';
import { loadListTextOf, saveList } from './lists.ts';
import { loadPublicSuffixes } from './public-suffixes.ts';

/** The text of the own list, empty where there is none, null where it is gone or damaged. */
export const loadOwnList = (): Promise<string | null> => loadListTextOf(OWN_LIST.id);

/** Replaces the own list. Invalid lines are kept in its text and counted. */
export async function saveOwnList(text: string): Promise<void> {
  const { lines, problems } = parseOwnList(text, await loadPublicSuffixes());
  const info = { ...OWN_LIST, entries: lines.length, refused: problems.length };
  await saveList(info, new Blob([text]), compileList(lines, randomSeed()));
}

/** Adds a domain to the own list, or removes it; false where it is refused because others' sites lie below it. */
export async function changeOwnList(domain: string, on: boolean): Promise<boolean> {
  if (on && (await loadPublicSuffixes())(domain)) return false;
  // What cannot be read of it is not written over: it stays under the revision that it has.
  const text = (await loadOwnList()) ?? '';
  await saveOwnList(on ? withDomain(text, domain) : withoutDomain(text, domain));
  return true;
}
