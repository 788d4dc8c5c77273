import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAppList } from '../../../src/core/app-list/app-list.ts';
import { matchAppList } from '../../../src/core/app-list/app-list-match.ts';
import { openAppNames } from '../../../src/core/app-list/app-names.ts';
import { listLink, readListAddress } from '../../../src/core/lists/list-address.ts';
import { decodeText, domainsOf, parseAddress } from '../../../src/core/recognise/address.ts';
import { judge } from '../../../src/core/recognise/judge.ts';
import { LEVELS } from '../../../src/core/record/vocabulary.ts';
import { search } from '../../../src/core/search/search.ts';
import { openIndex } from '../../../src/core/search/search-index.ts';
import { tokensOf } from '../../../src/core/text/tokens.ts';
import { placeOf } from '../../../src/ui/library/place.ts';
import { hostileText, nestedJson } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';
import { compiledSearch, openedOf, recordOf, sites, userState } from '../../support/record.ts';

const NOW = new Date('2026-11-21');
const VENDORS = {
  acme: { name: 'Acme', brands: ['Acmephone'], sites: sites('acme.example'), packages: { prefixes: ['com.acme.'] } },
  cloud: { name: 'Cloud Co', sites: sites('cloud.example') },
};
const { catalogue, companies } = openedOf(VENDORS);
const index = openIndex(compiledSearch(recordOf(VENDORS)));

/** Pieces of addresses, put together in any order. */
const piece = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'HTTPS:',
    'javascript:',
    'file://',
    '//',
    '/',
    '\\',
    '@',
    ':',
    ':443',
    '?',
    '#',
    '%',
    '%2e',
  ],
  ...[
    'acme.example',
    'www.',
    'mail.',
    '.',
    '..',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0x7f.1',
    'xn--',
    'münchen',
    '。',
    'a',
  ],
  ...[
    '#telltale:',
    'Name%20x',
    'user:pw@',
    'details?id=',
    'com.acme',
    'package:',
    'vendor',
    'compare',
    'search',
    ',',
    ' ',
  ],
);
const address = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof({ weight: 5, arbitrary: piece }, hostileText), { maxLength: 9 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  { weight: 1, arbitrary: hostileText },
);

property('an address is a name of the web and what follows it, or nobody’s', 720, address, (text) => {
  const read = parseAddress(text);
  if (read === null) return;
  const { hostname, rest } = read;
  expect(hostname).toMatch(/^[^\s/?#@:[\]A-Z]+\.[^\s/?#@:[\]A-Z]+$/);
  expect(rest.startsWith('/')).toBe(true);
  expect(parseAddress(`https://${hostname}${rest}`)).toEqual(read);
  for (const domain of domainsOf(hostname)) expect(hostname === domain || hostname.endsWith(`.${domain}`)).toBe(true);
});

property(
  'a page is judged by its host, whatever else is in its address or title',
  720,
  fc.tuple(address, hostileText),
  ([url, title]) => {
    const judgement = judge({ url, title }, catalogue, userState(), NOW);
    expect(judgement === null).toBe(parseAddress(url) === null);
    if (judgement === null) return;
    expect(LEVELS).toContain(judgement.verdict.level);
    const isAcme = /(^|\.)acme\.example$/.test(judgement.address.hostname);
    expect(judgement.verdict.vendors.some(({ vendor }) => vendor === 'acme')).toBe(isAcme);
  },
);

property(
  'the address of a list is public, https and without a user, or refused; its link reads back',
  720,
  address,
  (text) => {
    const read = readListAddress(text);
    if (typeof read === 'string') return;
    const { protocol, username, password, hash, hostname } = new URL(read.url);
    expect([protocol, username, password, hash]).toEqual(['https:', '', '', '']);
    expect(hostname).toMatch(/\..*[a-z]/);
    expect(readListAddress(listLink(read.url, read.name ?? ''))).toEqual(read);
  },
);

property('a place of the library is one that there is, and a text that reads as itself', 720, address, (fragment) => {
  const place = placeOf(fragment);
  expect(['all', 'vendor', 'compare', 'search', 'nobody', 'editorial', 'charts', 'apps']).toContain(place.view);
  for (const part of Object.values(place).flat()) expect([typeof part, part !== '']).toEqual(['string', true]);
  expect(placeOf(`#/search/${encodeURIComponent(decodeText(fragment).replace(/\p{Surrogate}/gu, '?'))}`).view).toMatch(
    /^(search|all)$/,
  );
});

property(
  'a search finds vendors of the record, each once, and never more than asked for',
  480,
  fc.tuple(address, fc.nat(9)),
  ([question, limit]) => {
    const hits = search(question, index, catalogue, companies, { limit });
    expect(hits.length).toBeLessThanOrEqual(limit);
    const keys = hits.map((hit) => ('kind' in hit ? hit.kind : catalogue.vendors.get(hit.vendor.slug)?.slug));
    expect(new Set(keys).size).toBe(hits.length);
    expect(keys).not.toContain(undefined);
  },
);

const names = openAppNames([['Acme Notes', 'acme', 'com.acme.notes']], companies);
const apps = fc.array(fc.oneof(address, hostileText, fc.constantFrom('package:com.acme.x', 'Acme', 'id123456789')), {
  maxLength: 8,
});
property(
  'every entry of a list of apps is owned, unknown or odd',
  600,
  apps.map((lines) => lines.join('\n')),
  (text) => {
    const entries = parseAppList(text, 50);
    expect(entries.length).toBeLessThanOrEqual(50);
    const { entries: count, owned, unknown, odd } = matchAppList(entries, catalogue, names);
    expect(count).toBe(entries.length);
    const named = [...owned.values()].flat().length + unknown.length + odd.length;
    expect(named <= count && (count === 0 || named > 0)).toBe(true);
    for (const slug of owned.keys()) expect(companies.has(slug)).toBe(true);
  },
);

property('words that were folded fold to themselves', 480, hostileText, (text) => {
  const words = tokensOf(text);
  expect(words.every((word) => word !== '' && !/\s/.test(word))).toBe(true);
  expect(tokensOf(words.join(' '))).toEqual(words);
});

test('100,000 levels of nesting are no address, no app and no place', () => {
  for (const text of [nestedJson(100_000), nestedJson(100_000, false)]) {
    expect([parseAddress(text), search(text, index, catalogue, companies), placeOf(text).view]).toEqual([
      null,
      [],
      'all',
    ]);
    expect(matchAppList(parseAppList(text), catalogue, names).owned.size).toBe(0);
  }
});
