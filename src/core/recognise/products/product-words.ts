import { type Phrase, type PhraseTable, phraseTable } from './phrases.ts';

/**
 * What a word says about a product page:
 * - `accessory`: a thing made for a device ("case", "Hülle").
 * - `idioms`: holds a name or a word of another group and does not mean it ("charging case", "Google TV").
 * - `fits`: a name that follows is what the thing works with ("for", "compatible with").
 * - `bundle`: what follows comes along with the device ("with", "inkl.").
 * - `devices`: what is sold, where a name alone is not enough ("smartphone", "laptop").
 * - `lead`: may precede the maker's name ("refurbished", "official", the shop's own name).
 * - `otherMakers`: makers without a record; a title that begins with one is about theirs, whoever else it names.
 * - `media`: a page about a brand rather than by it ("paperback", "DVD").
 */
export const WORD_GROUPS = [
  'accessory',
  'idioms',
  'fits',
  'bundle',
  'devices',
  'lead',
  'otherMakers',
  'media',
] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

/** The words of the product route, shared by all vendors: src/data/product-words.json. */
export type ProductWords = Partial<Record<WordGroup, string[]>>;

/** A vendor's product names as its file states them. */
export type Products = { names: string[]; weakNames: string[]; lines: string[]; ambiguous: string[] };

/** A name that a product title may call a vendor by. */
export type MakerName = {
  vendor: string;
  /** As the vendor's file writes it. */
  text: string;
  /** Does not identify the vendor's products by itself ("Apple", "Find X"). */
  weak: boolean;
  /** Names a line of products rather than the vendor. */
  line: boolean;
};

/** Everything the product route knows, opened for reading. */
export type Vocabulary = { groups: PhraseTable<WordGroup>; makers: PhraseTable<MakerName> };

/** A marketplace: product pages, with the words of the slug as the first group where the address has any. */
export type Marketplace = { vendor: string | null; pages: RegExp[] };

/** The phrases that begin with one word. */
export type CompiledPhrases = { groups?: readonly Phrase<WordGroup>[]; makers?: readonly Phrase<MakerName>[] };

/** All phrases by their first word. */
export function compileVocabulary(
  words: ProductWords,
  vendors: Iterable<readonly [vendor: string, products: Products]>,
): Map<string, CompiledPhrases> {
  const groups = phraseTable(
    (Object.entries(words) as [WordGroup, string[]][]).flatMap(([group, phrases]) =>
      phrases.map((phrase) => [phrase, group] as const),
    ),
  );
  const makers = phraseTable(
    [...vendors].flatMap(([vendor, products]) =>
      makerNames(vendor, products).map((name) => [name.text, name] as const),
    ),
  );
  const of = (word: string): CompiledPhrases => {
    const [own, names] = [groups.get(word), makers.get(word)];
    return { ...(own && { groups: own }), ...(names && { makers: names }) };
  };
  return new Map([...groups.keys(), ...makers.keys()].map((word) => [word, of(word)]));
}

/** Opens what says which phrases begin with a word; each is read once. */
export function openVocabulary(phrasesOf: (firstWord: string) => CompiledPhrases | undefined): Vocabulary {
  const known = new Map<string, CompiledPhrases>();
  const startingWith = (word: string): CompiledPhrases => {
    const found = known.get(word) ?? phrasesOf(word) ?? {};
    known.set(word, found);
    return found;
  };
  return { groups: { get: (word) => startingWith(word).groups }, makers: { get: (word) => startingWith(word).makers } };
}

/**
 * A name that is also an everyday word is weak ("Apple"). So is a line that is one with only a letter or a number
 * added ("Find X", "Fire 7"); with a word added it is unmistakable ("Fire TV Stick").
 */
export function makerNames(vendor: string, { names, weakNames, lines, ambiguous }: Products): MakerName[] {
  const everyday = new Set(ambiguous.map((word) => word.toLowerCase()));
  const isEveryday = (text: string) => everyday.has(text.toLowerCase());
  const isThin = (text: string) => {
    const [first = '', ...more] = text.toLowerCase().split(' ');
    return everyday.has(first) && more.every((word) => word.length < 3 || /^\d+$/.test(word));
  };
  return [
    ...names.map((text) => ({ vendor, text, weak: isEveryday(text), line: false })),
    ...weakNames.map((text) => ({ vendor, text, weak: true, line: false })),
    ...lines.map((text) => ({ vendor, text, weak: isEveryday(text) || isThin(text), line: true })),
  ];
}
