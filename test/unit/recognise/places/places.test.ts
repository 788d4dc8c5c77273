import { describe, expect, test } from 'vitest';
import {
  ALL_SITES,
  areAllSitesGranted,
  bannerPlaces,
  singleBannerSites,
} from '../../../../src/core/recognise/places/banner-places.ts';
import { covers, hostOf, isOf, originOf } from '../../../../src/core/recognise/places/host-pattern.ts';
import {
  grantedPlaces,
  isMarkedOn,
  isWholeKindGranted,
  openPlaces,
  originsOf,
  singlePlaces,
} from '../../../../src/core/recognise/places/places.ts';

const LISTS = ['lists.example'];
const places = openPlaces({
  shop: '*.shop.example *.other.example results.split.example',
  store: '*.apps.example *.shop.example',
  search: 'www.find.example *.seek.example',
  leadsTo: { 'results.split.example': 'item.split.example item.split2.example' },
});

describe('a pattern of hosts', () => {
  test('with a star means the domain and all below it, and no other name that ends alike', () => {
    for (const host of ['shop.example', 'www.shop.example', 'a.b.shop.example'])
      expect(isOf(host, '*.shop.example'), host).toBe(true);
    for (const host of ['notshop.example', 'shop.example.evil.example', 'example'])
      expect(isOf(host, '*.shop.example'), host).toBe(false);
  });

  test('without a star means one host', () => {
    expect([isOf('www.find.example', 'www.find.example'), isOf('mail.www.find.example', 'www.find.example')]).toEqual([
      true,
      false,
    ]);
  });

  test('becomes a match pattern for https alone, and is read from one', () => {
    expect(originOf('*.shop.example')).toBe('https://*.shop.example/*');
    expect(hostOf('https://*.shop.example/*')).toBe('*.shop.example');
    expect(hostOf('*://www.shop.example/*')).toBe('www.shop.example');
    expect(hostOf('<all_urls>')).toBe('*');
    expect([hostOf('http://shop.example/*'), hostOf('https://shop.example/only/*'), hostOf('nonsense')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('covers itself and what lies below, never what lies above', () => {
    expect(covers('*.a.example', 'www.a.example')).toBe(true);
    expect(covers('*.a.example', '*.b.a.example')).toBe(true);
    expect(covers('*', '*.a.example')).toBe(true);
    expect(covers('www.a.example', '*.a.example')).toBe(false);
    expect(covers('*.a.example', '*.nota.example')).toBe(false);
  });
});

describe('places', () => {
  test('have a kind, the first where a host is of two, and nobody else has', () => {
    expect(places.kindOf('www.shop.example')).toBe('shop');
    expect(places.kindOf('apps.example')).toBe('store');
    expect(places.kindOf('www.find.example')).toBe('search');
    expect(places.kindOf('de.seek.example')).toBe('search');
    expect(['mail.www.find.example', 'find.example', 'example.org'].map(places.kindOf)).toEqual([null, null, null]);
  });

  test('know which hosts their products stand on, where that is elsewhere', () => {
    expect(places.leadsTo('results.split.example')).toEqual(['item.split.example', 'item.split2.example']);
    expect(places.leadsTo('www.shop.example')).toEqual([]);
  });

  test('are asked for by kind', () => {
    expect(originsOf('search', places)).toEqual(['https://www.find.example/*', 'https://*.seek.example/*']);
  });
});

describe('marks belong', () => {
  test('nowhere where nothing was granted, or only what is no place, such as the server of a list', () => {
    expect(grantedPlaces([], places)).toEqual([]);
    expect(grantedPlaces(['https://lists.example/*'], places)).toEqual([]);
  });

  test('on one origin where one was granted', () => {
    expect(grantedPlaces(['https://www.shop.example/*', 'https://lists.example/*'], places)).toEqual([
      'https://www.shop.example/*',
    ]);
    expect(singlePlaces(['https://www.shop.example/*', 'https://lists.example/*'], places)).toEqual([
      'www.shop.example',
    ]);
  });

  test('on all of a kind, without a second pattern for an origin that was granted before', () => {
    const granted = [...originsOf('search', places), 'https://www.find.example/*', 'https://de.seek.example/*'];
    expect(grantedPlaces(granted, places)).toEqual(['https://*.seek.example/*', 'https://www.find.example/*']);
    expect(isWholeKindGranted('search', granted, places)).toBe(true);
    expect(isWholeKindGranted('shop', granted, places)).toBe(false);
  });

  test('nowhere where all sites were granted, for the banner, and no place by itself', () => {
    for (const all of ['<all_urls>', '*://*/*', 'https://*/*']) {
      expect(grantedPlaces([all], places), all).toEqual([]);
      expect(isWholeKindGranted('search', [all], places), all).toBe(false);
      expect(isMarkedOn('www.shop.example', [all]), all).toBe(false);
      expect(grantedPlaces([all, ...originsOf('search', places)], places)).toHaveLength(2);
    }
    expect(isMarkedOn('www.shop.example', ['https://*.shop.example/*'])).toBe(true);
  });
});

describe('the banner belongs', () => {
  test('nowhere where nothing was granted, or only the server of a list', () => {
    expect(bannerPlaces([], places, LISTS)).toEqual([]);
    expect(bannerPlaces(['https://lists.example/*'], places, LISTS)).toEqual([]);
  });

  test('on all sites of https, where those were granted', () => {
    for (const all of ['*://*/*', ALL_SITES]) {
      expect(bannerPlaces([all, 'https://www.shop.example/*'], places, LISTS), all).toEqual([ALL_SITES]);
      expect(areAllSitesGranted([all]), all).toBe(true);
    }
    expect(areAllSitesGranted(['https://*.shop.example/*'])).toBe(false);
  });

  test('not everywhere because requests are blocked or watched everywhere, which is another grant', () => {
    expect(areAllSitesGranted(['<all_urls>'])).toBe(false);
    expect(bannerPlaces(['<all_urls>', 'https://www.maker.example/*'], places, LISTS)).toEqual([
      'https://www.maker.example/*',
    ]);
  });

  test('else on single sites, and on the places of marks, each once', () => {
    const single = ['https://www.maker.example/*', 'https://lists.example/*'];
    const granted = [...single, 'https://*.shop.example/*', 'https://www.shop.example/*'];
    expect(bannerPlaces(granted, places, LISTS)).toEqual(['https://*.shop.example/*', 'https://www.maker.example/*']);
    expect(singleBannerSites(granted, places, LISTS)).toEqual(['www.maker.example']);
  });
});
