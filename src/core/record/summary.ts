import * as v from 'valibot';

/** A vendor's record in a few sentences, by language (BCP 47). English is always there; others as somebody wrote them. */
export const Summary = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/, 'is no language; write a tag such as "de" or "zh-CN"'),
    ),
    v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(500, 'has more than 500 characters; shorten it')),
  ),
  v.check((texts) => Object.hasOwn(texts, 'en'), 'has no English text; write "en" first'),
);
export type Summary = Readonly<Record<string, string>>;

/** The text for a reader: in their language, else in the same language of another country, else in English. */
export function summaryFor(summary: Summary, language: string): { lang: string; text: string } {
  const [base = ''] = language.split('-');
  const lang = [language, base].find((tag) => Object.hasOwn(summary, tag)) ?? 'en';
  return { lang, text: summary[lang] ?? '' };
}
