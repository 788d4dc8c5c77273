import { describe, expect, test } from 'vitest';
import { homepageOf, isPlaceholder, PRODUCT, siteAddress } from '../../../src/core/product.ts';

describe('the address of the record as a website', () => {
  const homepage = 'https://record.test/';

  test('is a page a company and a place on it an incident', () => {
    expect(siteAddress(homepage, 'acme')).toBe('https://record.test/company/acme/');
    expect(siteAddress(homepage, 'acme', 'acme-2019')).toBe('https://record.test/company/acme/#acme-2019');
  });

  test('is none while nobody has decided where it will be', () => {
    const product = { ...PRODUCT, homepage: 'https://telltale.example/' };
    expect(homepageOf(product)).toBeNull();
    expect(homepageOf({ ...product, homepage: null })).toBeNull();
    expect(homepageOf({ ...product, homepage })).toBe(homepage);
    expect(siteAddress(null, 'acme')).toBeNull();
  });
});

test('what is missing or under the reserved name for examples is a placeholder', () => {
  expect([null, 'telltale@telltale.example', 'https://a.example/b'].map(isPlaceholder)).toEqual([true, true, true]);
  expect(['https://example.org/', 'a@exampled.com', 'https://x.test/a.examples'].map(isPlaceholder)).toEqual([
    false,
    false,
    false,
  ]);
});
