/** A character of a script written without spaces (Thai, kana, Han and Hangul), or all up to the next one. */
const WORD =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu;

/** Everything in scripts written without spaces, or all up to the next of it. */
const RUN =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/gu;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Words, and a plus sign with spaces around it: "Phone + Case" is a bundle, "S21+" a model. */
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
  return (fold(text).match(PIECE) ?? []).flatMap((piece) => piece.match(WORD) ?? []);
}

/**
 * The words of what somebody types, in the form that `tokensOf` compares by. Where the script changes a word ends; a run
 * in a script written without spaces stays whole, since only a list of names can show where one ends.
 */
export function wordsOf(text: string): string[] {
  return (fold(text).match(PIECE) ?? []).flatMap((piece) => (piece === '+' ? [] : (piece.match(RUN) ?? [])));
}

/** Whether a word is in a script written without spaces. */
export const isRun = (word: string): boolean => UNSPACED.test(word);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(OPTIONAL_MARK, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıłøđßىة]/g, (letter) => PLAIN[letter] ?? letter);

const UNITS = new Set(
  [
    'gb|tb|mb|go|гб|тб|k|p|hz|mp|mpx|d|er|gen|st|nd|rd|th',
    'mah|wh|w|kw|v|a|вт|cm|mm|m|km|in|inch|zoll|см|мм|м',
    'ml|cl|l|oz|мл|л|kg|g|gm|gms|mg|lb|lbs|кг|г',
    'x|pcs|pc|pk|pack|шт|pz|uds|stk|stück|adet|szt|ks|db',
  ].flatMap((units) => units.split('|')),
);
const MEASURE = /^\d+(?:x\d+)*(\p{L}+)$/u;

const isMeasure = (token: string): boolean => UNITS.has(MEASURE.exec(token)?.[1] ?? '') || /^\d+(?:x\d+)+$/.test(token);

/** A token that mixes letters and digits, such as "s24" or "55c3", and is no number with its unit ("500ml"). */
export const isModel = (token: string): boolean => /\d/.test(token) && /\p{L}/u.test(token) && !isMeasure(token);

/** Where memory or storage is stated ("8GB", "256 Go"), or -1. Accessories do not state it. */
export function capacityAt(text: readonly string[]): number {
  return text.findIndex(
    (token, at) =>
      /^\d+(?:gb|tb|go|гб|тб)$/u.test(token) ||
      (/^(?:gb|tb|go|гб|тб|جيجا|جيجابايت)$/u.test(token) && /^\d+$/.test(text[at - 1] ?? '')),
  );
}
