import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/core/recognise/address.ts';
import { type LinkPlace, sightLink } from '../../../../src/core/recognise/links/sight-link.ts';
import { catalogueOf, incident, sites } from '../../../support/record.ts';

const catalogue = catalogueOf(
  {
    acme: {
      sites: [...sites('acme.example'), { domain: 'mail.acme.example', everyday: 'mail', seen: 'owner/list:file' }],
      products: { names: ['Acme'], weakNames: [], lines: ['Rocketphone'], ambiguous: [] },
      apps: [{ store: 'play', id: 'com.acme.home', seen: 'owner/list:file' }],
      incidents: [incident()],
    },
    shopkeeper: {
      sites: [{ domain: 'shop.example', everyday: 'marketplace', seen: 'owner/list:file' }],
      products: { names: ['Shopkeeper'], weakNames: [], lines: ['Shopspeaker'], ambiguous: [] },
    },
    finder: { sites: sites('finder.example') },
  },
  {
    stores: [
      {
        name: 'Store',
        hosts: ['store.example'],
        pages: [{ ids: 'android', page: '^/app\\?id=([\\w.]+)' }],
        seen: ['https://store.example/'],
      },
    ],
    marketplaces: [{ name: 'Shop', hosts: ['shop.example'], vendor: 'shopkeeper', pages: ['^/p/([^/?#]+)/\\d+'] }],
    words: { accessory: ['case', 'strap'], fits: ['for', 'compatible with'], devices: ['phone'] },
  },
);
const SHOP: LinkPlace = { kind: 'shop', owner: null };
const STORE: LinkPlace = { kind: 'store', owner: null };
const SEARCH: LinkPlace = { kind: 'search', owner: 'finder' };

function vendorOf(url: string, texts: string[], place: LinkPlace) {
  const address = parseAddress(url);
  return address === null ? null : (sightLink({ address, texts }, place, catalogue)?.vendor ?? null);
}

describe('a link in a shop', () => {
  test('is the maker’s whose product it leads to, by its text', () => {
    expect(vendorOf('https://shop.example/p/x/1', ['Acme Rocketphone 5 128GB'], SHOP)).toBe('acme');
  });

  test('is the maker’s by the address where the text names nobody, or there is none', () => {
    expect(vendorOf('https://shop.example/p/acme-rocketphone-5/1', ['4.5 out of 5'], SHOP)).toBe('acme');
    expect(vendorOf('https://shop.example/p/acme-rocketphone-5/1', [], SHOP)).toBe('acme');
  });

  test('is by the second text where the first says nothing, and by the first where it does', () => {
    expect(vendorOf('https://shop.example/p/x/1', ['See details', 'Acme Rocketphone 5'], SHOP)).toBe('acme');
    expect(vendorOf('https://shop.example/p/x/1', ['Case for Rocketphone 5', 'Acme Rocketphone 5'], SHOP)).toBeNull();
  });

  test('to an accessory is nobody’s, whatever it fits', () => {
    for (const text of ['Case for Acme Rocketphone 5', 'Strap compatible with Rocketphone'])
      expect(vendorOf('https://shop.example/p/x/1', [text], SHOP), text).toBeNull();
  });

  test('is never the shopkeeper’s, but for products under its own lines', () => {
    expect(vendorOf('https://shop.example/p/x/1', ['Some lamp'], SHOP)).toBeNull();
    expect(vendorOf('https://shop.example/help', ['Help'], SHOP)).toBeNull();
    expect(vendorOf('https://shop.example/p/x/1', ['Shopspeaker Dot'], SHOP)).toBe('shopkeeper');
  });

  test('to a company’s site is nobody’s there', () => {
    expect(vendorOf('https://www.acme.example/', ['Acme'], SHOP)).toBeNull();
  });
});

test('a link in a store is whose app it leads to, whatever it says', () => {
  expect(vendorOf('https://store.example/app?id=com.acme.home', [], STORE)).toBe('acme');
  expect(vendorOf('https://store.example/app?id=com.other.home', ['Acme Home'], STORE)).toBeNull();
  expect(vendorOf('https://store.example/top', ['Acme'], STORE)).toBeNull();
});

describe('a result of a search', () => {
  test('is the company’s whose site it is, unless people pass it all day', () => {
    expect(vendorOf('https://www.acme.example/phones', ['Phones'], SEARCH)).toBe('acme');
    expect(vendorOf('https://mail.acme.example/', ['Mail'], SEARCH)).toBeNull();
    expect(vendorOf('https://shop.example/', ['Shop'], SEARCH)).toBeNull();
    expect(vendorOf('https://acme.example.evil.example/', ['Acme'], SEARCH)).toBeNull();
  });

  test('on a shop or store is the maker’s or publisher’s, and never the shop’s or store’s', () => {
    expect(vendorOf('https://shop.example/p/x/1', ['Acme Rocketphone 5 | Shop'], SEARCH)).toBe('acme');
    expect(vendorOf('https://shop.example/p/x/1', ['Some lamp | Shop'], SEARCH)).toBeNull();
    expect(vendorOf('https://store.example/app?id=com.acme.home', ['Home - Store'], SEARCH)).toBe('acme');
  });

  test('is never who owns the search engine', () => {
    expect(vendorOf('https://about.finder.example/', ['About Finder'], SEARCH)).toBeNull();
    expect(vendorOf('https://about.finder.example/', ['About Finder'], { kind: 'search', owner: null })).toBe('finder');
  });
});
