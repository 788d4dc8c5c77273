import SearchableMap from 'minisearch/SearchableMap';

/** Where a form is: entry, first word, and the word after the last, one after the other for each place. */
type Places = number[];

/** How a form was reached: by slips of the typing hand, or as the beginning of it. */
export type Near = { places: Places; slips: number; begun: boolean };

/** More forms than this begin alike only where too little was typed to choose among them. */
const MOST_BEGUN = 400;
const REMEMBERED = 200;
/** Names that a slip is forgiven in have this many letters, and those with two have that many. */
export const SHORTEST = 4;
export const LONG = 8;

/** The forms that entries are found by, as typed or nearly so. */
export class NearWords {
  readonly #forms = new SearchableMap<Places>();
  readonly #known = new Map<string, readonly Near[]>();

  add(form: string, entry: number, from: number, to: number): void {
    const known = this.#forms.get(form);
    if (known === undefined) this.#forms.set(form, [entry, from, to]);
    else known.push(entry, from, to);
  }

  has(form: string): boolean {
    return this.#forms.has(form);
  }

  /**
   * The forms that a word may be meant as. `slips`: whether slips are forgiven; `begun`: whether it may be the beginning
   * of a longer form, because it is still being typed.
   */
  find(word: string, slips: boolean, begun: boolean): readonly Near[] {
    const key = `${slips}${begun}${word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#look(word, slips, begun);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }

  #look(word: string, slips: boolean, begun: boolean): Near[] {
    const exact = this.#forms.get(word);
    const found: Near[] = exact === undefined ? [] : [{ places: exact, slips: 0, begun: false }];
    if (begun) found.push(...this.#beginning(word));
    if (!slips || word.length < SHORTEST - 1 || /\d/.test(word)) return found;
    for (const [form, [places, distance]] of this.#forms.fuzzyGet(word, word.length < LONG - 1 ? 1 : 2)) {
      if (distance > 0 && distance <= allowed(word, form)) found.push({ places, slips: distance, begun: false });
    }
    // To change two letters over is one slip; the map counts it as two, which long words may have anyway.
    for (const form of word.length >= SHORTEST && word.length < LONG ? swapped(word) : []) {
      const places = this.#forms.get(form);
      if (places !== undefined) found.push({ places, slips: 1, begun: false });
    }
    return found;
  }

  #beginning(word: string): Near[] {
    const found: Near[] = [];
    for (const [form, places] of this.#forms.atPrefix(word)) {
      if (form !== word) found.push({ places, slips: 0, begun: true });
      if (found.length === MOST_BEGUN) break;
    }
    return found;
  }
}

/** How many slips may lie between what was typed and what is meant. */
function allowed(word: string, form: string): number {
  if (form.length < SHORTEST || (word.length < SHORTEST && form.length !== SHORTEST)) return 0;
  return Math.max(word.length, form.length) < LONG || Math.min(word.length, form.length) < LONG - 1 ? 1 : 2;
}

const swapped = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
  ).filter((other) => other !== word);
