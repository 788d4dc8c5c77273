import { compileList } from '../../core/lists/compile-list.ts';
import { type ListInfo, NEW_LIST } from '../../core/lists/list.ts';
import { policySubscriptions } from '../../core/user/policy.ts';
import { randomSeed } from '../storage/random.ts';
import { loadPolicy } from '../storage/user-state.ts';
import { loadInfos } from './list-infos.ts';
import { changeList, removeList, saveList } from './lists.ts';

/**
 * Makes the lists that the organisation subscribes to by address those of its policy: new ones begin empty and are due
 * at once, ones that it dropped go. Lists of the user's own stay.
 */
export async function followPolicy(): Promise<void> {
  const wanted = policySubscriptions(await loadPolicy());
  const here = (await loadInfos()).filter(({ managed }) => managed);
  for (const { id } of here) {
    if (!wanted.some((one) => one.id === id)) await removeList(id);
  }
  for (const { id, name, level, url, every } of wanted) {
    const known = here.find((one) => one.id === id);
    if (known !== undefined) {
      if (!isAsWanted(known, name, level, every))
        await changeList(id, { name, level, from: { ...known.from, url, every } });
      continue;
    }
    const info = {
      ...NEW_LIST,
      id,
      name,
      level,
      entries: 0,
      refused: 0,
      format: '',
      managed: true,
      from: { url, every },
    };
    await saveList(info, new Blob(), compileList([], randomSeed()));
  }
}

const isAsWanted = (known: ListInfo, name: string, level: string, every: string) =>
  known.name === name && known.level === level && known.from?.every === every;
