/** Keys of `storage.local` and what they were called in version 0.1. */
const KEYS: Readonly<Record<string, string>> = { looked: 'readMarks', unread: 'keptAside' };

/** The same for settings, in storage, in backups and in an organisation's policy. */
const SETTINGS: Readonly<Record<string, string>> = { remembersLooks: 'keepsReadMarks', askedLooks: 'askedReadMarks' };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields under their names of today. One that is there under both keeps what today's name holds. */
function renamed(fields: Fields, names: Readonly<Record<string, string>>): Fields {
  if (!Object.keys(fields).some((key) => Object.hasOwn(names, key))) return fields;
  const entries = Object.entries(fields).map(([key, value]): [string, unknown] => [names[key] ?? key, value]);
  const current = Object.entries(fields).filter(([key]) => !Object.hasOwn(names, key));
  return Object.fromEntries([...entries, ...current]);
}

/** Settings of any version under the names of today; what is no object comes back as it is. */
export const upgradeSettings = (settings: unknown): unknown =>
  isFields(settings) ? renamed(settings, SETTINGS) : settings;

/** Facts about lists: `from.fault` of version 0.1 is `from.problem` today. */
const upgradeLists = (lists: unknown): unknown =>
  Array.isArray(lists)
    ? lists.map((list) =>
        isFields(list) && isFields(list.from) ? { ...list, from: renamed(list.from, { fault: 'problem' }) } : list,
      )
    : lists;

/**
 * Everything in `storage.local` under the names of today. Shapes are left to the decoders: what is damaged stays as it
 * is. `written` holds the keys to write, `removed` those to remove after that; both are empty where nothing is old.
 */
export function upgradeStored(stored: Fields): { written: Fields; removed: string[] } {
  const removed = Object.keys(stored).filter((key) => Object.hasOwn(KEYS, key));
  const now: Fields = {
    ...renamed(stored, KEYS),
    ...('settings' in stored ? { settings: upgradeSettings(stored.settings) } : {}),
    ...('lists' in stored ? { lists: upgradeLists(stored.lists) } : {}),
  };
  const changed = Object.entries(now).filter(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
  return { written: Object.fromEntries(changed), removed };
}
