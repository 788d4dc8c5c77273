import { wordsOf } from '../text/tokens.ts';
import { NearWords } from './near-words.ts';
import { type CompiledSearch, readEntry, type SearchEntry } from './search-entry.ts';
import { readWords } from './word-list.ts';

/** An entry with its words in the form that they are compared in. */
export type OpenEntry = SearchEntry & { words: readonly string[] };

/** The search index, opened for questions. */
export type SearchIndex = {
  entries: readonly OpenEntry[];
  near: NearWords;
  everyday: ReadonlySet<string>;
  frame: ReadonlySet<string>;
  devices: ReadonlySet<string>;
  /** Kinds of vendor that a word names: "phone". */
  kindsOf: ReadonlyMap<string, ReadonlySet<string>>;
  strangers: ReadonlySet<string>;
  /** Whether a word is in the index or known for what it says beside a name. */
  isKnown: (word: string) => boolean;
};

/** Longer titles are cut: a place in an entry is a bit of a number. */
const MOST_WORDS = 30;

/** Opens the compiled index: some 50 ms for the record of today, done once when somebody searches. */
export function openIndex(compiled: CompiledSearch): SearchIndex {
  const entries = [...vendorEntries(compiled), ...kindEntries(compiled)].map((entry) => ({
    ...entry,
    words: wordsOf(entry.text).slice(0, MOST_WORDS),
  }));
  const near = new NearWords();
  entries.forEach(({ words, kind }, at) => {
    for (const [i, word] of words.entries()) {
      near.add(word, at, i, i + 1);
      const next = words[i + 1];
      if (next !== undefined && kind !== 'incident') near.add(word + next, at, i, i + 2);
    }
    if (words.length > 2 && kind !== 'incident') near.add(words.join(''), at, 0, words.length);
  });
  const frame = new Set(readWords(compiled.frame));
  const kindsOf = kindWords(compiled);
  const devices = new Set([...readWords(compiled.devices), ...kindsOf.keys()]);
  return {
    entries,
    near,
    everyday: new Set(readWords(compiled.everyday)),
    frame,
    devices,
    kindsOf,
    strangers: new Set(compiled.strangers.split('|').map((name) => wordsOf(name).join(''))),
    isKnown: (word) => near.has(word) || frame.has(word) || devices.has(word),
  };
}

const vendorEntries = ({ vendors }: CompiledSearch): SearchEntry[] =>
  Object.entries(vendors).flatMap(([slug, lines]) => lines.split('\n').map((line) => readEntry(line, slug)));

const kindEntries = ({ kinds }: CompiledSearch): SearchEntry[] =>
  Object.entries(kinds).flatMap(([of, phrases]) =>
    phrases.split('|').map((text): SearchEntry => ({ text, shown: text, kind: 'kind', of, weak: true })),
  );

function kindWords({ kinds }: CompiledSearch): Map<string, Set<string>> {
  const kindsOf = new Map<string, Set<string>>();
  for (const [kind, phrases] of Object.entries(kinds)) {
    for (const word of wordsOf(phrases)) kindsOf.set(word, (kindsOf.get(word) ?? new Set()).add(kind));
  }
  return kindsOf;
}
