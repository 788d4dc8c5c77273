import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseAddress } from '../../src/core/recognise/address.ts';
import { SearchEngineFile } from '../../src/core/recognise/links/search-engine-file.ts';
import { openPlaces, PLACE_KINDS } from '../../src/core/recognise/places/places.ts';
import { compilePlaces } from '../../src/data/compile/places.ts';
import { readSearchEngines } from '../../tools/record.ts';
import { realRecord } from '../support/real-record.ts';

const engines = readSearchEngines();
const files = realRecord();
const compiled = compilePlaces(files, engines);
const twice = (values: string[]) => values.filter((value, at) => values.indexOf(value) < at);

test('no search engine is there twice, by name or by host, and its owner is on record', () => {
  expect(twice(engines.map(({ name }) => name))).toEqual([]);
  expect(twice(engines.flatMap(({ hosts, redirects = [] }) => [...hosts, ...redirects]))).toEqual([]);
  const owners = engines.flatMap(({ vendor }) => vendor ?? []);
  expect(owners.filter((slug) => !files.vendors.has(slug))).toEqual([]);
});

test('the search engines that people use are there', () => {
  expect(engines.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      'Google,Bing,DuckDuckGo,Brave,Ecosia,Startpage,Qwant,Yahoo,Yandex,Baidu,Naver,Kagi,Mojeek,Perplexity'.split(','),
    ),
  );
});

test.each([
  ['a field that nobody reads', { icon: 'a' }],
  ['no host', { hosts: [] }],
  ['a host with a path', { hosts: ['example.org/search'] }],
  ['no place where it was seen', { seen: [] }],
  ['a place that is none', { seen: ['the web'] }],
  ['a redirect without a target', { targets: [{ at: '^/url' }] }],
])('a search engine with %s is refused', (_, over) => {
  expect(v.safeParse(SearchEngineFile, { ...engines[0], ...over }).success).toBe(false);
});

test('every host of a place is one that a browser can be asked for, and a public suffix is none', () => {
  for (const kind of PLACE_KINDS)
    for (const host of compiled[kind].split(' ')) {
      const name = host.replace('*.', '');
      expect(parseAddress(`https://${name}/`)?.hostname, host).toBe(name);
    }
});

test('shops, stores and search engines are told apart, and results lead to the hosts of their products', () => {
  const places = openPlaces(compiled);
  const kinds = ['www.amazon.de', 'lista.mercadolivre.com.br', 'play.google.com', 'apps.apple.com', 'www.google.fr'];
  expect(kinds.map(places.kindOf)).toEqual(['shop', 'shop', 'store', 'store', 'search']);
  expect(['mail.google.com', 'www.microsoft.com', 'mail.yandex.ru', 'example.org'].map(places.kindOf)).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  expect(places.leadsTo('search.jd.com')).toContain('item.jd.com');
  expect(places.leadsTo('s.taobao.com')).toEqual(expect.arrayContaining(['item.taobao.com', 'detail.tmall.com']));
  expect(places.leadsTo('www.amazon.de')).toEqual([]);
});
