import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/core/recognise/address.ts';
import { setupOf } from '../../../../src/core/recognise/links/page-setup.ts';
import { openSearchEngines } from '../../../../src/core/recognise/links/search-engine.ts';
import { openPlaces } from '../../../../src/core/recognise/places/places.ts';
import { catalogueOf } from '../../../support/record.ts';

const catalogue = catalogueOf(
  {},
  {
    stores: [
      {
        name: 'Store',
        hosts: ['store.example'],
        pages: [{ ids: 'android', page: '^([a-z]+)\\.store\\.example/app', fromHost: true }],
        seen: ['https://store.example/'],
      },
    ],
    marketplaces: [
      { name: 'Shop', hosts: ['shop.example'], pages: ['^/p/\\d+'] },
      { name: 'Split', hosts: ['item.split.example'], marks: ['results.split.example'], pages: ['^/\\d+\\.html'] },
    ],
  },
);
const places = openPlaces({
  shop: '*.shop.example results.split.example',
  store: '*.store.example',
  search: 'www.find.example',
  leadsTo: { 'results.split.example': 'item.split.example' },
});
const engines = openSearchEngines([
  { vendor: 'finder', hosts: 'www.find.example', results: ['^/search\\?'], targets: [{ at: '^/url\\?q=([^&]+)' }] },
]);
const setup = (url: string) => {
  const address = parseAddress(url);
  return address === null ? null : setupOf(address, places, engines, catalogue);
};

describe('what is looked for in a page', () => {
  test('of a shop: its products, below the host that the record knows', () => {
    expect(setup('https://www.shop.example/s?q=phone')).toEqual({
      kind: 'shop',
      links: [{ host: 'shop.example', page: '^\\/p\\/\\d+', fromHost: false }],
      redirects: [],
    });
  });

  test('of a shop whose products stand on another host: those', () => {
    expect(setup('https://results.split.example/?q=phone')?.links).toEqual([
      { host: 'item.split.example', page: '^\\/\\d+\\.html', fromHost: false },
    ]);
  });

  test('of a store: its apps, also where the host names them', () => {
    expect(setup('https://en.store.example/')?.links).toEqual([
      { host: 'store.example', page: '^([a-z]+)\\.store\\.example\\/app', fromHost: true },
    ]);
  });

  test('among results of a search: its redirects', () => {
    expect(setup('https://www.find.example/search?q=phone')).toEqual({
      kind: 'search',
      links: [],
      redirects: ['^\\/url\\?q=([^&]+)'],
    });
  });

  test('elsewhere, and on other pages of a search engine: nothing', () => {
    const others = ['https://www.find.example/mail', 'https://find.example/search?q=a', 'https://example.org/'];
    expect(others.map(setup)).toEqual([null, null, null]);
  });
});
