import { describe, expect, test } from 'vitest';
import { covers, hostOf, isOf, originOf } from '../../../../src/core/recognise/places/host-pattern.ts';
import {
  grantedPlaces,
  isWholeKindGranted,
  openPlaces,
  originsOf,
  singlePlaces,
} from '../../../../src/core/recognise/places/places.ts';

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

  test('on places alone where everything was granted', () => {
    for (const all of ['<all_urls>', '*://*/*', 'https://*/*'])
      expect(grantedPlaces([all], places), all).toEqual([
        'https://*.apps.example/*',
        'https://*.other.example/*',
        'https://*.seek.example/*',
        'https://*.shop.example/*',
        'https://results.split.example/*',
        'https://www.find.example/*',
      ]);
  });
});
