import type { VendorKind } from '../record/vocabulary.ts';

/** What kind of thing a text names, best known first: that is how hits of equal fit are ordered. */
export const ENTRY_KINDS = ['name', 'former', 'brand', 'line', 'app', 'site', 'incident', 'kind'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A text that leads to a company or, where `kind` is `kind`, to all that make such a thing. */
export type SearchEntry = {
  /** What it is found by, as it is written. */
  text: string;
  /** What is shown instead of a short form: "Instagram" for "insta". */
  shown: string;
  kind: EntryKind;
  /** A vendor's slug, or a kind of vendor. */
  of: string;
  /** An everyday word too: "Apple", "Nothing". It needs words beside it that bear it out. */
  weak: boolean;
  from?: string;
  until?: string;
};

/** The search index as JSON: made at build time by src/data/compile/search.ts, opened by `openSearch`. */
export type CompiledSearch = {
  /** By slug, one entry a line: the letter of its kind, large where it is weak, the text, and fields behind tabs. */
  vendors: Readonly<Record<string, string>>;
  /** What people call the things that a kind of vendor makes, separated by `|`. */
  kinds: Readonly<Partial<Record<VendorKind, string>>>;
  /** Words of the index that are everyday words as well, and everyday words that a slip would turn into one of it. */
  everyday: string;
  /** Words that people put around a name: "is … safe". */
  frame: string;
  /** Names of things for sale, which bear out an everyday word beside them. */
  devices: string;
  /** Makers that nobody has on record, separated by `|`: what they are named before is theirs. */
  strangers: string;
};

/** Letters of the kinds that a vendor's lines can have. */
const LETTERS = { name: 'n', former: 'f', brand: 'b', line: 'l', app: 'a', site: 's', incident: 'i' } as const;
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as EntryKind]));

export function writeEntry({ text, shown, kind, weak, from = '', until = '' }: Omit<SearchEntry, 'of'>): string {
  const letter = LETTERS[kind as keyof typeof LETTERS];
  const fields = [text, shown === text ? '' : shown, from, until].join('\t').trimEnd();
  return (weak ? letter.toUpperCase() : letter) + fields;
}

export function readEntry(line: string, of: string): SearchEntry {
  const letter = line.slice(0, 1);
  const [text = '', shown = '', from = '', until = ''] = line.slice(1).split('\t');
  const years = { ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) };
  const kind = KINDS.get(letter.toLowerCase() as never) ?? 'name';
  return { text, shown: shown || text, kind, of, weak: letter !== letter.toLowerCase(), ...years };
}
