import type { VendorKind } from '../../../core/record/vocabulary.ts';

/** A name that people write and no vendor file has: a short form, or a name in another script. */
export type SpokenName = {
  name: string;
  vendor: string;
  /** The name or brand that it stands for, and that is shown instead. */
  for?: string;
  /** A public place where it is written so. */
  seen: string;
};

/** What searches know beside the record: src/data/search-words. */
export type SearchWords = {
  spoken: readonly SpokenName[];
  kinds: Readonly<Partial<Record<VendorKind, readonly string[]>>>;
  frame: readonly string[];
  /** Names on record that are everyday words too, beyond those of the check of apps. */
  everyday: readonly string[];
  strangers: readonly string[];
  /** The commonest words: of English, of each of several languages, and of these with more of English. */
  common: { first: ReadonlySet<string>; each: readonly string[]; all: readonly string[] };
};
