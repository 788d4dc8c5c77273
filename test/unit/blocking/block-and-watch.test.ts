import { expect, test } from 'vitest';
import {
  decodeBlockAndWatch,
  isVendorBlocked,
  NOTHING,
  wantsRules,
  withBlocked,
  withItem,
} from '../../../src/core/blocking/block-and-watch.ts';
import { makeHostFilter, openHostFilter } from '../../../src/core/blocking/host-filter.ts';
import { siteOf } from '../../../src/core/blocking/site-of.ts';
import { MOST_WATCHED } from '../../../src/core/blocking/watched.ts';
import { readQuestion } from '../../../src/core/recognise/links/question.ts';

test('what is stored is read part by part, and what a newer version knows comes along', () => {
  const stored = { blocked: ['acme', 'Not a slug', 'acme'], taken: 7, exceptions: ['news.example', 'a b'], later: 1 };
  expect(decodeBlockAndWatch(stored)).toEqual({
    ...NOTHING,
    blocked: ['acme'],
    exceptions: ['news.example'],
    later: 1,
  });
  expect(decodeBlockAndWatch({ blocked: 'all', paused: true })).toMatchObject({ blocked: 'all', paused: true });
  for (const odd of [undefined, null, 'x', [], { blocked: 'everything' }])
    expect(decodeBlockAndWatch(odd)).toEqual(NOTHING);
});

test('a domain that a browser would refuse in a rule is no exception: it would cost all rules', () => {
  const odd = [
    '',
    'local',
    'Über.example',
    'UPPER.example',
    'a..example',
    '.example',
    `${'a'.repeat(64)}.example`,
    '*.example',
    7,
  ];
  expect(decodeBlockAndWatch({ exceptions: odd }).exceptions).toEqual([]);
});

test('companies are blocked one by one or all at once', () => {
  const some = { ...NOTHING, blocked: withBlocked(NOTHING, 'acme', true) };
  expect([isVendorBlocked(some, 'acme'), isVendorBlocked(some, 'other')]).toEqual([true, false]);
  expect(withBlocked(some, 'acme', false)).toEqual([]);
  expect(withBlocked({ ...NOTHING, blocked: 'all' }, 'acme', true)).toEqual(['acme']);
  expect([wantsRules(some), wantsRules({ ...some, paused: true }), wantsRules(NOTHING)]).toEqual([true, false, false]);
  expect(withItem(['b'], 'a', true)).toEqual(['a', 'b']);
});

test.each([
  ['news.example', 'news.example'],
  [' https://www.News.example/today?x ', 'news.example'],
  ['http://shop.example:8080', 'shop.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', null],
  ['127.0.0.1', null],
  ['about:blank', null],
  ['two words.example', null],
])('by “%s” somebody means the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

test('a filter passes every host it was made of, with all below it, and one name in twenty at most beside them', () => {
  const hosts = Array.from({ length: 1000 }, (_, i) => `stat${i}.maker${i % 70}.example`);
  const passes = openHostFilter(makeHostFilter(hosts));
  expect(hosts.filter((host) => !passes(host) || !passes(`a.b.${host}`))).toEqual([]);
  const others = Array.from({ length: 2000 }, (_, i) => `cdn${i}.site${i}.test`);
  expect(others.filter(passes).length).toBeLessThan(100);
  expect(passes('localhost')).toBe(false);
});

test('what frames hand on is bounded', () => {
  const hosts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`h${i}.example`, i]));
  const question = (said: unknown) => readQuestion({ ask: 'watched', hosts: said });
  expect(question(hosts(MOST_WATCHED))).toEqual({ ask: 'watched', hosts: hosts(MOST_WATCHED) });
  for (const odd of [hosts(MOST_WATCHED + 1), { ['a'.repeat(254)]: 1 }, { a: 'often' }, ['a.example'], null])
    expect(question(odd)).toBeNull();
});
