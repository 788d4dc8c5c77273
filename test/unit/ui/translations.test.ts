import { describe, expect, test } from 'vitest';
import { LANGUAGES, STEMS, textsIn } from '../../support/locales.ts';
import { SHARED_BY_ALL, SHARED_WORDS } from '../../support/shared-words.ts';

const english = textsIn('en');
const languages = LANGUAGES.filter((language) => language !== 'en');

/** `more_few` is a plural form of `more` where English has `more_other`; `resolved_no` is none of anything. */
function formOf(key: string): { stem: string; category: string } | null {
  const [, stem = '', category = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return STEMS.includes(stem) ? { stem, category } : null;
}
const single = Object.keys(english).filter((key) => formOf(key) === null);
const placesOf = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

test('there are nineteen languages', () => {
  expect(languages.length + 1).toBe(19);
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsIn(language);
  const tag = language.replace('_', '-');

  test('have every key of English and no other, with the plural forms of the language', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wanted = [...single, ...STEMS.flatMap((stem) => categories.map((category) => `${stem}_${category}`))];
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

  test('leave the hint of the search field whole in the popup, where a line has room for some 29 letters', () => {
    const hint = texts.searchHint?.message ?? '';
    const times = (signs: RegExp) => hint.match(signs)?.length ?? 0;
    const wide = times(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu) + times(/\p{Script=Cyrillic}/gu) / 8;
    expect(hint.length + wide).toBeLessThanOrEqual(29);
  });

  test('set members of a row apart by a sign, not by a blank alone', () => {
    for (const key of ['rowOf', 'joined', 'labelled'])
      expect(texts[key]?.message, key).toMatch(/^\$1\s?[,،、，:：]\s?\$2$/);
  });

  test('fit the stores', () => {
    expect(texts.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('are those of English only where both languages have the word', () => {
    const isWord = (message: string) => /\p{L}/u.test(message.replace(/\$\d/g, ''));
    const same = Object.entries(texts)
      .filter(([key, { message }]) => message === english[key]?.message && isWord(message))
      .map(([key]) => key);
    const shared = new Set([...SHARED_BY_ALL, ...(SHARED_WORDS[language] ?? '').split(' ')]);
    expect(same.filter((key) => !shared.has(key))).toEqual([]);
  });
});

test.each(LANGUAGES)('every quotation in %s stands in the quotation marks of the language', (language) => {
  const texts = textsIn(language);
  const own = new Set(texts.quoted?.message.replace('$1', ''));
  expect(own.size).toBeGreaterThan(1);
  // The single closing one is an apostrophe too.
  for (const [key, { message }] of Object.entries(texts))
    expect(message.match(/["“”„«»「」『』‘]/g)?.filter((mark) => !own.has(mark)) ?? [], key).toEqual([]);
});
