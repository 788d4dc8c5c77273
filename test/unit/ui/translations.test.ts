import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import en from '../../../src/_locales/en/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string }>;

const LOCALES = fileURLToPath(new URL('../../../src/_locales/', import.meta.url));
const english: Messages = en;
const languages = readdirSync(LOCALES).filter((language) => language !== 'en');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${LOCALES}${language}/messages.json`, 'utf8')) as Messages;

/** `more_few` is a plural form of `more` where English has `more_other`; `resolved_no` is none of anything. */
function formOf(key: string): { stem: string; category: string } | null {
  const [, stem = '', category = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return `${stem}_other` in english && `${stem}_one` in english ? { stem, category } : null;
}
const stems = [...new Set(Object.keys(english).flatMap((key) => formOf(key)?.stem ?? []))];
const single = Object.keys(english).filter((key) => formOf(key) === null);
const placesOf = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

test('there are nineteen languages', () => {
  expect(languages.length + 1).toBe(19);
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = read(language);
  const tag = language.replace('_', '-');

  test('have every key of English and no other, with the plural forms of the language', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wanted = [...single, ...stems.flatMap((stem) => categories.map((category) => `${stem}_${category}`))];
    expect(Object.keys(texts).sort()).toEqual(wanted.sort());
  });

  test('have the places of English in each; the forms for exact numbers may spell the number out', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const form = formOf(key);
      const places = placesOf(english[form === null ? key : `${form.stem}_other`]?.message ?? '');
      const exact = ['zero', 'one', 'two'].includes(form?.category ?? '');
      const own = placesOf(message);
      const asWanted = own.join() === places.join() || (exact && own.join() === places.slice(1).join());
      expect(asWanted, `${key}: ${message}`).toBe(true);
      expect(message, key).toBe(message.trim());
      expect(message, key).not.toBe('');
    }
  });

  test('fit the stores, and are translated', () => {
    expect(texts.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    const same = single.filter((key) => texts[key]?.message === english[key]?.message);
    expect(same.length / single.length, same.join(', ')).toBeLessThan(0.12);
  });
});
