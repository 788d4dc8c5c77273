import { readdirSync, readFileSync } from 'node:fs';

export type Messages = Record<string, { message: string }>;

const FOLDER = new URL('../../src/_locales/', import.meta.url);

/** The folders of src/_locales. */
export const LANGUAGES = readdirSync(FOLDER).sort();

/** The texts of a language, as they are written. */
export const textsIn = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8'));

/** The beginnings of keys that exist in plural forms: `more` of `more_few`; `resolved_no` is none of anything. */
export const STEMS = Object.keys(textsIn('en'))
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.slice(0, -'_one'.length));

/** The form of a text for a number, with `$1` where the number goes. */
export function formFor(language: string, texts: Messages, stem: string, count: number): string {
  const category = new Intl.PluralRules(language.replace('_', '-')).select(count);
  return texts[`${stem}_${category}`]?.message ?? '';
}
