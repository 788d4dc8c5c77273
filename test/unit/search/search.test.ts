import { describe, expect, test } from 'vitest';
import { search } from '../../../src/core/search/search.ts';
import { openIndex } from '../../../src/core/search/search-index.ts';
import { compiledSearch, incident, openedOf, recordOf, sites } from '../../support/record.ts';

const seen = 'owner/list:file';
const VENDORS = {
  xiaomi: {
    name: 'Xiaomi',
    kinds: ['phone' as const, 'vacuum' as const],
    brands: ['Redmi', 'Mi Home', { name: 'Mijia', from: '2016-03' }, { name: 'Yeelight', until: '2020' }],
    sites: sites('mi.com', 'xiaomiyoupin.com'),
    apps: [
      { store: 'play', id: 'com.mi.globalbrowser', name: 'Mint Launcher', seen },
      { store: 'play', id: 'com.mi.travelmate', name: 'Travelmate', seen },
      { store: 'appstore', id: '957323480', name: '小米穿戴 ~~ Mi Wear', seen },
    ],
    products: {
      names: ['Xiaomi', 'Сяоми'],
      weakNames: ['小米'],
      lines: ['Redmi Note', 'POCO F', 'Mi Band'],
      ambiguous: ['小米', 'Mi'],
    },
    packages: { prefixes: ['com.miui.'] },
    endpoints: [{ host: 'data.mistat.xiaomi.com', purpose: 'analytics' as const, seen: [seen] }],
    incidents: [incident({ title: 'Browsers reported visited sites, also in Zorbing mode' }), incident({ id: 'two' })],
  },
  microsoft: { name: 'Microsoft', brands: ['Xbox'], kinds: ['pc' as const], sites: sites('microsoft.com') },
  oneplus: { name: 'OnePlus', brands: ['OxygenOS'], sites: sites('oneplus.com') },
  att: { name: 'AT&T', kinds: ['carrier' as const], brands: [] },
  nothing: { name: 'Nothing (CMF)', brands: ['CMF'], kinds: ['phone' as const] },
  small: { name: 'Shared', brands: ['Both'] },
  large: { name: 'Large', brands: ['Both'], incidents: [incident({ id: 'large' })] },
  hp: { name: 'HP', brands: [] },
  citroen: { name: 'Citroën', kinds: ['car' as const], brands: [] },
};
const { catalogue, companies } = openedOf(VENDORS);
const index = openIndex(
  compiledSearch(recordOf(VENDORS, { words: { devices: ['doorbell'], otherMakers: ['Belkin'] } })),
);
const found = (question: string) =>
  search(question, index, catalogue, companies).map((hit) =>
    'kind' in hit ? ['kind', hit.kind, hit.by] : [hit.vendor.slug, hit.as, hit.by],
  );

test.each([
  ['a name', 'xiaomi', 'xiaomi', 'name', 'Xiaomi'],
  ['a name in another script', 'сяоми', 'xiaomi', 'name', 'Сяоми'],
  ['a script without spaces, with another word behind', '小米手机', 'xiaomi', 'name', '小米'],
  ['full width letters', 'ＸＩＡＯＭＩ', 'xiaomi', 'name', 'Xiaomi'],
  ['a name without its accents', 'citroen', 'citroen', 'name', 'Citroën'],
  ['a name without its signs', 'att', 'att', 'name', 'AT&T'],
  ['a name with its signs apart', 'AT & T', 'att', 'name', 'AT&T'],
  ['a name written apart', 'one plus', 'oneplus', 'name', 'OnePlus'],
  ['a line written together', 'redminote', 'xiaomi', 'line', 'Redmi Note'],
  ['a former name', 'yeelight', 'xiaomi', 'former', 'Yeelight'],
  ['a brand', 'redmi', 'xiaomi', 'brand', 'Redmi'],
  ['a model of a line', 'redmi note 13 pro', 'xiaomi', 'line', 'Redmi Note'],
  ['a model in one word with its line', 'poco f6', 'xiaomi', 'line', 'POCO F'],
  ['words in another order', 'band mi', 'xiaomi', 'line', 'Mi Band'],
  ['an app', 'mint launcher', 'xiaomi', 'app', 'Mint Launcher'],
  ['one of two names of an app', '小米穿戴', 'xiaomi', 'app', '小米穿戴'],
  ['an id of an app', 'com.mi.globalbrowser', 'xiaomi', 'app', 'com.mi.globalbrowser'],
  ['an id of another store', '957323480', 'xiaomi', 'app', '957323480'],
  ['a package under a prefix', 'com.miui.gallery', 'xiaomi', 'app', 'com.miui.gallery'],
  ['a site', 'www.mi.com', 'xiaomi', 'site', 'mi.com'],
  ['a page', 'https://www.mi.com/in/', 'xiaomi', 'site', 'mi.com'],
  ['a host', 'data.mistat.xiaomi.com', 'xiaomi', 'site', 'data.mistat.xiaomi.com'],
  ['the beginning of a site', 'xiaomiyoup', 'xiaomi', 'site', 'xiaomiyoupin.com'],
  ['the beginning of a name', 'xbo', 'microsoft', 'brand', 'Xbox'],
  [
    'a telling word of an incident',
    'zorbing',
    'xiaomi',
    'incident',
    'Browsers reported visited sites, also in Zorbing mode',
  ],
])('%s is found: %s', (_, question, slug, as, by) => {
  expect(found(question)[0]).toEqual([slug, as, by]);
});

test.each([
  ['a letter left out', 'xaomi'],
  ['two letters changed over', 'xioami'],
  ['a letter too many', 'xiaommi'],
  ['a wrong letter, beside another word', 'xiaoni phone'],
])('%s is forgiven: %s', (_, question) => expect(found(question)[0]?.[0]).toBe('xiaomi'));

test.each([
  ['one slip in a word of 4 letters', 'xbix', ['microsoft']],
  ['two slips in a word of 4 letters', 'xbis', []],
  ['two slips in a word of 9 letters', 'micrsofft', ['microsoft']],
  ['three slips', 'mcrsofft', []],
  ['a slip in a word of 3 letters', 'mix', []],
])('%s: %s', (_, question, slugs) => expect(found(question).map(([slug]) => slug)).toEqual(slugs));

describe('words beside a name', () => {
  test.each(['is xiaomi safe', 'xiaomi phone', 'xiaomi fined over tracking in 2024'])('%s', (question) => {
    expect(found(question)[0]?.[0]).toBe('xiaomi');
  });

  test.each([
    ['nothing', true],
    ['nothing phone', true],
    ['nothing 2a review', true],
    ['nothing else matters', false],
    ['nothing doorbell tv', false],
  ])('an everyday word is a name where something bears it out: %s %s', (question, isFound) => {
    expect(found(question).some(([slug]) => slug === 'nothing')).toBe(isFound);
  });

  test('what begins with a maker without a record is about that maker', () => {
    expect(found('belkin charger for xiaomi')).toEqual([]);
  });
});

test.each([
  '',
  '   ',
  'nobody at all',
  'notmi.com',
  'https://xiaomi.evil.example/',
  'qwertz',
  'visited sites and more',
  '🙂',
])('%j finds nobody', (question) => expect(found(question)).toEqual([]));

test('a kind of thing leads to its companies', () => {
  expect(found('robot vacuum')).toEqual([['kind', 'vacuum', 'robot vacuum']]);
});

test('a whole name comes before beginnings, and among equals the one with the longer record', () => {
  expect(found('both').map(([slug]) => slug)).toEqual(['large', 'small']);
  expect(found('mi').map(([slug]) => slug)).toContain('microsoft');
});

describe('several companies', () => {
  const slugs = (question: string) => [...new Set(found(question).map(([slug]) => slug))];

  test.each([
    ['redmi or oneplus or xbox', ['xiaomi', 'oneplus', 'microsoft']],
    ['xbox or oneplus or redmi', ['microsoft', 'oneplus', 'xiaomi']],
    ['oneplus case for redmi note 13', ['oneplus', 'xiaomi']],
  ])('come in the order in which they are named: %s', (question, wanted) => expect(slugs(question)).toEqual(wanted));

  test('a name that is also a word for what the other makes comes second: "hp" is an Indonesian phone', () => {
    expect(slugs('hp xiaomi murah')).toEqual(['xiaomi', 'hp']);
    expect(slugs('hp murah xiaomi')).toEqual(['hp', 'xiaomi']);
    expect(slugs('hp microsoft')).toEqual(['hp', 'microsoft']);
    expect(slugs('hp')[0]).toBe('hp');
  });

  test('of one company the longest name is shown, wherever the shorter one is', () => {
    expect(found('xiaomi redmi note 13')).toEqual([['xiaomi', 'line', 'Redmi Note']]);
  });
});

describe('a finished question', () => {
  const finished = (question: string) => search(question, index, catalogue, companies, { isFinished: true });

  test.each(['xbo', 'larg', 'travel', 'mihom'])(
    'of one short or everyday word means nobody whose name begins so: %s',
    (word) => {
      expect(found(word).length).toBeGreaterThan(0);
      expect(finished(word)).toEqual([]);
    },
  );

  test.each(['xbox', 'microso', 'mint launch'])(
    'finds names, long beginnings and what is begun beside other words: %s',
    (question) => expect(finished(question)).not.toEqual([]),
  );
});

test('a slip in words put together is forgiven in long ones only', () => {
  expect(found('mihime')).toEqual([['xiaomi', 'brand', 'Mi Home']]);
  expect(found('mobend')).not.toContainEqual(['xiaomi', 'line', 'Mi Band']);
  expect(found('moband')).toEqual([['xiaomi', 'line', 'Mi Band']]);
});

test('the years of a brand come along', () => {
  const [mijia] = search('mijia', index, catalogue, companies);
  const [yeelight] = search('yeelight', index, catalogue, companies);
  expect(mijia).toMatchObject({ as: 'brand', from: '2016' });
  expect(yeelight).toMatchObject({ as: 'former', until: '2020' });
});

test('never more than asked for', () =>
  expect(search('both', index, catalogue, companies, { limit: 1 })).toHaveLength(1));
