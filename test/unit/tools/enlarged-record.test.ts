import { expect, test } from 'vitest';
import { openFiles } from '../../../src/data/compile/opened.ts';
import { enlargedRecord } from '../../../tools/enlarged-record.ts';
import { digest } from '../../../tools/record.ts';
import { realRecord } from '../../support/real-record.ts';

const files = realRecord();

test('a record four times as large holds today’s, and three like it under other names', () => {
  const large = enlargedRecord(files, 4);
  expect(large.vendors.size).toBe(4 * files.vendors.size);
  const [before, after] = [openFiles(files, digest).catalogue, openFiles(large, digest).catalogue];
  for (const [slug, { sites, packages }] of files.vendors) {
    for (const { domain } of sites) expect(after.sites.find(domain)).toEqual(before.sites.find(domain));
    for (const prefix of packages?.prefixes ?? []) expect(after.prefixes.get(prefix)).toBe(slug);
    expect(after.vendors.get(slug)).toEqual(before.vendors.get(slug));
  }
  expect(after.vendors.get('xiaomi-3')?.incidents).toEqual(before.vendors.get('xiaomi')?.incidents);
});
