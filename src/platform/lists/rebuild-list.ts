import { compileList } from '../../core/lists/compile-list.ts';
import { type List, type ListInfo, openList } from '../../core/lists/list.ts';
import { parseOwnList } from '../../core/lists/own-list.ts';
import { randomSeed } from '../storage/random.ts';
import { keyOf, writeContents } from './list-store.ts';
import { loadPublicSuffixes } from './public-suffixes.ts';

/** Makes the own list again from its text, in the form that is searched; null where even that cannot be opened. */
export async function rebuildList(info: ListInfo, text: string): Promise<List | null> {
  const compiled = compileList(parseOwnList(text, await loadPublicSuffixes()).lines, randomSeed());
  // Where it cannot be stored, it is made again at each wake.
  await writeContents(keyOf(info), new Blob([text]), compiled).catch(console.warn);
  const list = openList(info, compiled);
  return typeof list === 'object' ? list : null;
}
