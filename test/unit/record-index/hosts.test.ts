import { describe, expect, test } from 'vitest';
import { compileParts } from '../../../src/data/compile/record-parts.ts';
import { digest } from '../../../tools/record.ts';
import { catalogueOf, recordOf, sites } from '../../support/record.ts';

const seen = 'owner/list:file';
const catalogue = catalogueOf(
  {
    maker: {
      sites: [...sites('mi.example.com'), { domain: 'mail.mi.example.com', everyday: 'mail', seen }],
      endpoints: [{ host: 'data.mi.example.com', purpose: 'telemetry', seen: [seen] }],
    },
    shop: { sites: sites('shop.mi.example.com') },
  },
  {
    stores: [
      { name: 'Store', hosts: ['apps.mi.example.com'], pages: [{ ids: 'android', page: '^/app/(.+)' }], seen: [] },
    ],
    marketplaces: [{ name: 'Market', hosts: ['mi.example.com'], vendor: 'maker', pages: ['^/buy/(.+)'] }],
  },
);

describe('a host', () => {
  test('is listed with everything below it', () => {
    expect(catalogue.sites.find('www.in.mi.example.com')).toEqual({
      domain: 'mi.example.com',
      value: { vendor: 'maker', everyday: false },
    });
  });

  test('is listed by the most specific domain', () => {
    expect(catalogue.sites.find('de.shop.mi.example.com')).toMatchObject({
      domain: 'shop.mi.example.com',
      value: { vendor: 'shop' },
    });
    expect(catalogue.sites.find('mail.mi.example.com')?.value.everyday).toBe(true);
  });

  test('keeps what its parents are where it is listed as something else', () => {
    expect(catalogue.endpoints.find('x.data.mi.example.com')).toEqual({
      domain: 'data.mi.example.com',
      value: 'maker',
    });
    expect(catalogue.sites.find('x.data.mi.example.com')?.domain).toBe('mi.example.com');
    expect(catalogue.marketplaces.find('apps.mi.example.com')?.value).toEqual({
      vendor: 'maker',
      pages: [/^\/buy\/(.+)/],
    });
    expect(catalogue.stores.find('apps.mi.example.com')?.value).toEqual([
      { ids: 'android', page: /^\/app\/(.+)/, fromHost: false },
    ]);
  });

  test.each(['notmi.example.com', 'mi.example.com.evil.example', 'mi.example.co', 'com', 'example.com', ''])(
    '%s is not covered',
    (host) => {
      expect(catalogue.sites.find(host)).toBeNull();
    },
  );
});

test('a record that cannot be looked up does not compile, and says why', () => {
  const compiled = (over: object) => () => compileParts(recordOf({ acme: over }), digest);
  expect(compiled({ packages: { prefixes: ['com.'] } })).toThrow('android:com. has one part only');
  expect(compiled({ sites: sites('Acme.example') })).toThrow('Acme.example is no hostname');
});
