import type { Companies } from '../record/catalogue.ts';
import { fold } from '../text/fold.ts';
import { brandInName, brandKeys, nameKey } from './brand-in-name.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** An app that the record names, as its store calls it; the id as the store has it, without the kind of id. */
export type AppName = readonly [name: string, vendor: string, id: string];

/** A name to choose while typing, and whose it is. */
export type AppSuggestion = { name: string; vendor: string };

/** Whose an app is, going by its name alone. `sure` where it is the name of an app or vendor and has the brand in it. */
export type NamedOwner = { vendor: string; sure: boolean };

/** Whose an app is by its name. Names that apps of several makers share ("Calculator") identify nobody. */
export type AppNames = {
  /** The name of the app with this id, in any case of letters. */
  nameOf: (id: string) => string | undefined;
  ownerOf: (name: string) => NamedOwner | null;
  /** Names that begin so first, then those in which a word does; the shorter first. Empty for an empty question. */
  suggest: (question: string, limit: number) => AppSuggestion[];
};

/** The record has a name in two scripts as "高德地图 ~~ Amap". */
const BETWEEN = ' ~~ ';

/** No app has a longer name; looking for brands in more would take ever longer. */
const LONGEST = 200;

/** Opens the names of the record's apps together with the names and brands of its vendors: about 10 ms, when first needed. */
export function openAppNames(apps: readonly AppName[], companies: Companies): AppNames {
  const brands = brandKeys(companies);
  const ids = new Map(apps.map(([name, , id]) => [id.toLowerCase(), name.split(BETWEEN).at(-1) ?? name]));
  const exact = exactOwners(apps, brands);
  const suggestions = suggestionsOf(apps, companies, exact);
  return {
    nameOf: (id) => ids.get(id.toLowerCase()),
    ownerOf: (name) => {
      if (name.length > LONGEST) return null;
      const known = exact.get(nameKey(name));
      if (known !== undefined) return known;
      const vendor = brandInName(name, brands);
      return vendor === null ? null : { vendor, sure: false };
    },
    suggest: (question, limit) => {
      const wanted = fold(question);
      if (wanted === '') return [];
      const ranked = suggestions.flatMap((one) => {
        const at = one.folded.startsWith(wanted) ? 0 : one.folded.includes(` ${wanted}`) ? 1 : 2;
        return at === 2 ? [] : [{ ...one, at }];
      });
      ranked.sort((a, b) => a.at - b.at || a.name.length - b.name.length || (a.folded < b.folded ? -1 : 1));
      return ranked.slice(0, limit).map(({ name, vendor }) => ({ name, vendor }));
    },
  };
}

/** Whole names that identify their owner, in comparing form. */
function exactOwners(apps: readonly AppName[], brands: ReadonlyMap<string, string>): Map<string, NamedOwner> {
  const owners = new Map<string, Set<string>>();
  const users = new Map<string, Set<string>>();
  for (const [name, vendor] of apps) {
    for (const key of name.split(BETWEEN).map(nameKey)) {
      owners.set(key, (owners.get(key) ?? new Set()).add(vendor));
      for (const word of key.split(' ')) users.set(word, (users.get(word) ?? new Set()).add(vendor));
    }
  }
  const isCommon = (word: string) => (users.get(word)?.size ?? 0) > 1 || ORDINARY_WORDS.has(word);
  const exact = new Map<string, NamedOwner>();
  for (const [key, [vendor = '', ...others]] of [...owners].map(([key, set]) => [key, [...set]] as const)) {
    const branded = brandInName(key, brands) === vendor;
    if (others.length > 0 || (!branded && key.split(' ').every(isCommon))) continue;
    exact.set(key, { vendor, sure: branded });
  }
  for (const [key, vendor] of brands) exact.set(key, { vendor, sure: !ORDINARY_WORDS.has(key) });
  exact.delete('');
  return exact;
}

function suggestionsOf(apps: readonly AppName[], companies: Companies, exact: ReadonlyMap<string, NamedOwner>) {
  const names = [
    ...apps.flatMap(([name]) => name.split(BETWEEN)),
    ...[...companies.values()].flatMap(({ brands }) => brands),
  ];
  const byKey = new Map<string, AppSuggestion & { folded: string }>();
  for (const name of names) {
    const key = nameKey(name);
    const owner = exact.get(key);
    if (owner !== undefined && !byKey.has(key)) byKey.set(key, { name, vendor: owner.vendor, folded: fold(name) });
  }
  return [...byKey.values()];
}
