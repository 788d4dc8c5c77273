/** Scripts written without spaces: kana, Han, Hangul and Thai. */
const SPACELESS = '\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

const WORD = new RegExp(`[${SPACELESS}]|[^${SPACELESS}]+`, 'gu');

/** Words, and a plus sign that stands free: "Phone + Case" is a bundle, "S21+" a model. */
const PIECE = /[\p{L}\p{N}\p{M}]+|(?<!\S)\+(?!\S)/gu;

/** Marks that shops put or leave out at will: Latin and Cyrillic accents, Arabic vowel signs and hamza. */
const OPTIONAL_MARK = /[\u0300-\u036f\u064b-\u0655]/g;

/** Letters that Unicode does not take apart, and Arabic ones that are used for each other. */
const PLAIN: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ى: 'ي', ة: 'ه' };

/**
 * The words of a title or slug in a form that compares: lower case, without accents, so that a slug's "husa" is the
 * title's "husă". Scripts written without spaces are cut into characters: a name in them is a run of tokens.
 */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(OPTIONAL_MARK, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıłøđßىة]/g, (letter) => PLAIN[letter] ?? letter);
  return (plain.match(PIECE) ?? []).flatMap((piece) => piece.match(WORD) ?? []);
}

const MEASURE =
  /^\d+(?:x\d+)+$|^\d+(?:x\d+)*(?:gb|tb|mb|go|гб|тб|k|hz|mah|wh|w|kw|v|a|mp|mpx|cm|mm|m|km|in|inch|zoll|pcs|pc|pk|pack|x|ml|cl|l|oz|lb|lbs|kg|g|gm|gms|mg|th|st|nd|rd|gen|d|p|er)$/u;

/** A number with its unit, "128gb" or "500ml": it mixes letters and digits and is no model. */
export const isMeasure = (token: string): boolean => MEASURE.test(token);

/** A token that mixes letters and digits, such as "s24", "55c3" or "wh1000xm5". */
export const isModel = (token: string): boolean => /\d/.test(token) && /\p{L}/u.test(token) && !isMeasure(token);

/** Where memory or storage is stated ("8GB", "256 Go"), or -1. Accessories do not state it. */
export function capacityAt(text: readonly string[]): number {
  return text.findIndex(
    (token, at) =>
      /^(?:\d+(?:gb|tb|go|гб|тб)|\d*g?\d+gb)$/u.test(token) ||
      (/^(?:gb|tb|go|гб|тб|جيجا|جيجابايت)$/u.test(token) && /^\d+$/.test(text[at - 1] ?? '')),
  );
}
