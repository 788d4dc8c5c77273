import { expect, test } from 'vitest';
import { readRecordWithProblems } from '../../tools/record.ts';

const { files } = readRecordWithProblems('2026-11-23');

test('every summary is of a vendor on record', () => {
  const slugs = [...(files.summaries?.keys() ?? [])];
  expect(slugs).toContain('xiaomi');
  expect(slugs.filter((slug) => !files.vendors.has(slug))).toEqual([]);
});

test('the summary of Xiaomi is there in five languages, as the pattern for others', () => {
  expect(Object.keys(files.summaries?.get('xiaomi') ?? {}).sort()).toEqual(['de', 'en', 'es', 'hi', 'zh-CN']);
});
