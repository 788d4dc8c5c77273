import { expect, test } from 'vitest';
import { formFor, LANGUAGES, STEMS, textsIn } from '../../support/locales.ts';

/** How each language says "all" of things that are counted. */
const ALL: Record<string, RegExp> = {
  ar: /جميع|كل /,
  bn: /সব/,
  de: /\balle\b/i,
  en: /\ball\b/i,
  es: /tod[oa]s|l[oa]s \$1/i,
  fr: /(les|tous|toutes) \$1/i,
  hi: /सभी|सब /,
  id: /semua/i,
  it: /tutt[ioe]/i,
  ja: /すべて|全 ?\$1/,
  ko: /모두|모든/,
  nl: /\balle\b/i,
  pl: /wszystki/i,
  pt_BR: /tod[oa]s/i,
  ru: /(все|всех) \$1/i,
  tr: /tüm/i,
  uk: /(усі|всі|усіх|всіх) \$1/i,
  zh_CN: /全部|所有/,
  zh_TW: /全部|所有/,
};

/** Texts that are the same for one and for five, because they have no noun, or one that does not change. */
const ALIKE: Record<string, string> = {
  ar: 'more',
  de: 'more searchResults news moreKinds entriesAdded entriesRemoved',
  en: 'more news moreKinds',
  es: 'more moreKinds',
  fr: 'more moreKinds',
  hi: 'managedList more ownImported listEntries importFound moreKinds appsOf presetSize',
  it: 'more news appsOwned appsOf',
  nl: 'more news moreKinds entriesAdded entriesRemoved',
  pl: 'more moreKinds appsOdd entriesAdded entriesRemoved',
  pt_BR: 'more moreKinds',
  ru: 'more moreKinds entriesAdded entriesRemoved browse',
  uk: 'more moreKinds entriesAdded entriesRemoved browse',
};
/** Languages whose nouns stay as they are beside a number. */
const UNCHANGED = ['bn', 'id', 'ja', 'ko', 'tr', 'zh_CN', 'zh_TW'];

test.each(LANGUAGES)('one thing is never called all of them in %s', (language) => {
  const texts = textsIn(language);
  for (const stem of STEMS) expect(formFor(language, texts, stem, 1), stem).not.toMatch(ALL[language] ?? /^/);
});

test.each(LANGUAGES.filter((language) => !UNCHANGED.includes(language)))(
  'one thing is not told in the words for five in %s',
  (language) => {
    const texts = textsIn(language);
    const alike = STEMS.filter((stem) => formFor(language, texts, stem, 1) === formFor(language, texts, stem, 5));
    expect(alike.join(' ')).toBe(ALIKE[language]);
  },
);
