import { expect, test } from 'vitest';
import { LANGUAGES } from '../support/locales.ts';
import { realRecord } from '../support/real-record.ts';

const files = realRecord();
const summaries = [...(files.summaries ?? [])];

/** The vendors whose records people meet most; their summaries are in every language of the interface. */
const MOST_MET = 'google meta amazon microsoft apple samsung bytedance xiaomi huawei lg'.split(' ');

/** The years that a text names, in Western or Bengali digits. */
const yearsIn = (text: string): string[] => {
  const western = text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6));
  return [...new Set(western.match(/(?<!\d)20\d\d(?!\d)/g))].sort();
};

test('every summary is of a vendor on record', () => {
  const slugs = summaries.map(([slug]) => slug);
  expect(slugs).toContain('xiaomi');
  expect(slugs.filter((slug) => !files.vendors.has(slug))).toEqual([]);
});

test.each(MOST_MET)('the summary of %s is there in every language of the interface', (slug) => {
  const languages = LANGUAGES.map((folder) => folder.replace('_', '-'));
  expect(Object.keys(files.summaries?.get(slug) ?? {}).sort()).toEqual(languages.sort());
});

test.each(summaries)('the summary of %s names the same years in every language', (_, summary) => {
  const years = yearsIn(summary.en ?? '');
  expect(Object.entries(summary).filter(([, text]) => String(yearsIn(text)) !== String(years))).toEqual([]);
});
