import { compileList } from '../lists/compile-list.ts';
import { type List, openList } from '../lists/list.ts';
import { parseOwnList } from '../lists/own-list.ts';
import type { Policy } from './policy.ts';

/** The organisation's lists, ready to be asked. `seed` as for any list. */
export function policyLists({ lists = [] }: Policy, seed: number): List[] {
  return lists.flatMap(({ name, level, domains }, i) => {
    if (domains.length === 0) return [];
    const compiled = compileList(parseOwnList(domains.join('\n')).lines, seed);
    const list = openList({ id: `policy-${i + 1}`, name, level }, compiled);
    return typeof list === 'string' ? [] : [list];
  });
}
