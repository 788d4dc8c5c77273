import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/core/recognise/address.ts';
import { isProductPage, sightProduct } from '../../../../src/core/recognise/routes/product.ts';
import { catalogueOf } from '../../../support/record.ts';

const catalogue = catalogueOf(
  {
    acme: { products: { names: ['Acme'], weakNames: [], lines: ['Acme One'], ambiguous: [] } },
    bazaar: { products: { names: ['Bazaar'], weakNames: [], lines: ['Bazaar Stick'], ambiguous: [] } },
  },
  {
    marketplaces: [
      { name: 'shop', hosts: ['shop.example'], pages: ['^/([^/?#]+)/p/\\d+', '^/p/\\d+'] },
      { name: 'bazaar', hosts: ['bazaar.example'], vendor: 'bazaar', pages: ['^/p/\\d+'] },
    ],
    words: { accessory: ['case'], fits: ['for'] },
  },
);

function sight(url: string, title = '') {
  const address = parseAddress(url);
  return address === null ? [] : sightProduct(address, title, catalogue);
}

describe('a product page', () => {
  test('is recognised by its title', () => {
    expect(sight('https://www.shop.example/p/1', 'Acme One 128GB | Shop')).toEqual([
      { vendor: 'acme', via: 'product', match: 'Acme One', list: 'record' },
    ]);
  });

  test('is recognised by its slug before the title has come', () => {
    expect(sight('https://shop.example/acme-one-128gb/p/1')[0]?.vendor).toBe('acme');
  });

  test('is recognised by its slug where the title names nobody', () => {
    expect(sight('https://shop.example/acme-one/p/1', 'Loading…')[0]?.vendor).toBe('acme');
  });

  test('is recognised by a percent-encoded slug, and survives one that is malformed', () => {
    expect(sight('https://shop.example/T%C3%BCr%20Acme/p/1', 'Acme')[0]?.vendor).toBe('acme');
    expect(sight('https://shop.example/%E0%A4%A/p/1')).toEqual([]);
  });
});

describe('no product page of a vendor', () => {
  test.each([
    ['is a search for one', 'https://shop.example/search?q=acme+one', 'Acme One 128GB'],
    ['is the same title elsewhere', 'https://blog.example/acme-one/p/1', 'Acme One 128GB'],
    ['is a look-alike host', 'https://shop.example.evil.test/p/1', 'Acme One 128GB'],
    ['is an accessory, though the slug hides it', 'https://shop.example/acme-one/p/1', 'Case for Acme One'],
    ['is the shop itself being named', 'https://bazaar.example/p/1', 'Bazaar lamp'],
    ['begins after a title of endless length', 'https://shop.example/p/1', `${'- '.repeat(5000)} Acme One`],
  ])('%s', (_, url, title) => {
    expect(sight(url, title)).toEqual([]);
  });
});

test("a vendor's own line is recognised on its own shop", () => {
  expect(sight('https://bazaar.example/p/1', 'Bazaar: Bazaar Stick 4K')[0]?.vendor).toBe('bazaar');
});

test('a page that sells one product is one, whoever made it', () => {
  const isOne = (url: string) => {
    const address = parseAddress(url);
    return address !== null && isProductPage(address, catalogue);
  };
  expect(isOne('https://shop.example/a-lamp/p/1')).toBe(true);
  expect(isOne('https://shop.example/search?q=lamp')).toBe(false);
  expect(isOne('https://blog.example/a-lamp/p/1')).toBe(false);
});
