import { expect, test } from 'vitest';
import { search } from '../../src/core/search/search.ts';
import { catalogueOf, sites } from '../support/record.ts';

const seen = 'owner/list:file';
const catalogue = catalogueOf({
  xiaomi: {
    name: 'Xiaomi',
    brands: ['Redmi', 'Mi Home'],
    sites: sites('mi.com'),
    apps: [{ store: 'play', id: 'com.mi.globalbrowser', seen }],
    packages: { prefixes: ['com.miui.'] },
    endpoints: [{ host: 'data.mistat.xiaomi.com', purpose: 'analytics', seen: [seen] }],
  },
  microsoft: { name: 'Microsoft', brands: ['Xbox'], sites: sites('microsoft.com') },
  oneplus: { name: 'OnePlus', brands: ['OxygenOS'], sites: sites('oneplus.com') },
});
const found = (question: string) => search(question, catalogue).map(({ vendor, by }) => [vendor.slug, by]);

test.each([
  ['xiaomi', 'xiaomi', 'Xiaomi'],
  ['XIAO', 'xiaomi', 'Xiaomi'],
  ['redmi', 'xiaomi', 'Redmi'],
  ['home', 'xiaomi', 'Mi Home'],
  ['www.mi.com', 'xiaomi', 'mi.com'],
  ['https://www.mi.com/in/', 'xiaomi', 'mi.com'],
  ['com.mi.globalbrowser', 'xiaomi', 'com.mi.globalbrowser'],
  ['com.miui.gallery', 'xiaomi', 'com.miui.gallery'],
  ['data.mistat.xiaomi.com', 'xiaomi', 'data.mistat.xiaomi.com'],
  ['xbox', 'microsoft', 'Xbox'],
])('%s finds %s by %s', (question, slug, by) => {
  expect(found(question)[0]).toEqual([slug, by]);
});

test('a name that begins so stands before one that holds it inside', () => {
  expect(found('mi').map(([slug]) => slug)).toEqual(['microsoft', 'xiaomi']);
});

test.each(['', '   ', 'nobody at all', 'notmi.com'])('%j finds nobody', (question) =>
  expect(found(question)).toEqual([]),
);
