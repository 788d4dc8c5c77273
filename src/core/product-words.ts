/** The words of the product route, shared by all vendors: src/data/product-words.json. */
export type ProductWords = {
  /** "case for", "Hülle für": the page sells something for a device. Any hit means no sighting. */
  accessory: string[];
  /** "charging case": looks like an accessory word and is part of a device. Taken out before the check. */
  notAccessory: string[];
  /** Makers of accessories: a title that begins with one is not about the device it names. */
  accessoryBrands: string[];
  /** "smartphone", "laptop": what a weak name needs beside it. */
  devices: string[];
  /** "paperback", "DVD": pages about a brand rather than by it. */
  media: string[];
};

/** A vendor's product vocabulary, cut into tokens. */
export type VendorWords = {
  vendor: string;
  /** Suffice alone. */
  names: string[][];
  /** Suffice with a line of the same vendor, a device word or a model number beside them. */
  weakNames: string[][];
  lines: string[][];
};

/** A marketplace: product pages, with the words of the slug as the first group where the address has any. */
export type Marketplace = { vendor: string | null; pages: RegExp[] };

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/**
 * Lower-case words of a title or slug. Scripts written without spaces are cut into single characters, so that a
 * name in them is a run of tokens like any other.
 */
export function tokensOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => (CJK.test(word) ? splitScripts(word) : [word]));
}

const splitScripts = (word: string): string[] =>
  word.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu) ?? [];

/**
 * Cuts a vendor's names into tokens. A name that is also an everyday word ("Honor", "Apple") is weak; a line that
 * begins with one ("Find X") counts only beside the vendor's name, so it is left to the weak rule.
 */
export function vendorWords(
  vendor: string,
  products: { names: string[]; weakNames: string[]; lines: string[]; ambiguous: string[] },
): VendorWords {
  const ambiguous = new Set(products.ambiguous.map((word) => word.toLowerCase()));
  const isAmbiguous = (name: string) => ambiguous.has(name.toLowerCase());
  const strong = products.names.filter((name) => !isAmbiguous(name));
  const weak = [...products.names.filter(isAmbiguous), ...products.weakNames];
  return {
    vendor,
    names: strong.map(tokensOf),
    weakNames: weak.map(tokensOf),
    lines: products.lines.map(tokensOf).filter(([first]) => first !== undefined && !ambiguous.has(first)),
  };
}

/**
 * Where a run of words begins in the text, or -1. The last word may carry a model number in the same token, so that
 * the line "Galaxy S" is found in "Galaxy S24".
 */
export function findWords(text: readonly string[], words: readonly string[], from = 0): number {
  const last = words.length - 1;
  for (let at = from; at + last < text.length; at++) {
    if (words.every((word, i) => text[at + i] === word || (i === last && isModelOf(text[at + i] ?? '', word))))
      return at;
  }
  return -1;
}

const isModelOf = (token: string, word: string): boolean =>
  token.startsWith(word) && /^\d+\p{L}{0,3}$/u.test(token.slice(word.length));

/** A token that mixes letters and digits, such as "s24", "55c3" or "wh1000xm5". */
export const isModel = (token: string): boolean => /\d/.test(token) && /\p{L}/u.test(token);
