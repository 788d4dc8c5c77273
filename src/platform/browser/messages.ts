import browser from 'webextension-polyfill';
import type en from '../../_locales/en/messages.json';
import { isolated } from '../../core/text/shown-text.ts';
import { madeOnce } from './made-once.ts';

export type MessageKey = keyof typeof en;
/** The beginning of keys that exist in plural forms. */
export type CountedKey = { [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never }[MessageKey];

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Which way the texts run. Not the browser's own direction: one in Hebrew shows these texts in English. */
export const direction = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.includes(language().split('-')[0] ?? '') ? 'rtl' : 'ltr');

const fill = (key: string, values: readonly string[]): string =>
  browser.i18n.getMessage(key, values.length === 0 ? [] : values.map((value) => isolated(value, direction())));

/**
 * The text of a key of src/_locales in the user's language; values that run the other way are kept apart from it. A
 * missing key shows itself instead of nothing.
 */
export const message = (key: MessageKey, values: readonly string[] = []): string => fill(key, values) || key;

/**
 * The same where the values are words of the user's language already, such as other messages: kept apart, they would be
 * passed over where the direction of the whole is found.
 */
export const composed = (key: MessageKey, texts: readonly string[]): string =>
  browser.i18n.getMessage(key, [...texts]) || key;

/** The language of the texts as a BCP 47 tag: numbers and dates agree with the words around them. */
export const language = (): string => message('locale');

const numbers = madeOnce((locale) => new Intl.NumberFormat(locale));
const plurals = madeOnce((locale) => new Intl.PluralRules(locale));

/**
 * The text for a number, in the plural form that the language asks for: `key_one`, `key_few`, … or `key_other`.
 * The number, in the language's own digits, is the first value.
 */
export function counted(key: CountedKey, count: number, values: readonly string[] = []): string {
  const all = [numbers(language()).format(count), ...values];
  const form = `${key}_${plurals(language()).select(count)}`;
  return fill(form, all) || message(`${key}_other` as MessageKey, all);
}
