import { describe, expect, test } from 'vitest';
import { appKey, hostKey, shardOf, vendorKey } from '../../../src/core/record-index/shard-key.ts';

describe('one shard holds', () => {
  test.each([
    ['a host and all of its parents', ['mi.com', 'www.mi.com', 'data.mistat.mi.com'].map(hostKey), 'mi.com'],
    ['names below one public suffix', ['a.co.uk', 'b.co.uk'].map(hostKey), 'co.uk'],
    [
      'a package, its parts and its prefixes',
      ['android:com.mi', 'android:com.mi.', 'android:com.mi.home', 'android:com.mi.home.'].map(appKey),
      'android:com.mi',
    ],
  ])('%s', (_, keys, key) => expect(new Set(keys)).toEqual(new Set([key])));
});

test('ids of other stores and names of companies are their own keys', () => {
  expect([appKey('apple:310633997'), appKey('android:single'), vendorKey('acme')]).toEqual([
    'apple:310633997',
    'android:single',
    'vendor:acme',
  ]);
});

test('what all the world shares has no key', () => {
  expect([hostKey('localhost'), hostKey('com'), appKey('android:com.')]).toEqual([null, null, null]);
});

test('keys spread over all shards, the same ones each time', () => {
  const places = Array.from({ length: 5000 }, (_, i) => shardOf(`host-${i}.example`, 50));
  const counts = Array.from({ length: 50 }, (_, shard) => places.filter((place) => place === shard).length);
  expect(Math.min(...counts)).toBeGreaterThan(50);
  expect(Math.max(...counts)).toBeLessThan(200);
  expect(shardOf('mi.com', 97)).toBe(shardOf('mi.com', 97));
});
