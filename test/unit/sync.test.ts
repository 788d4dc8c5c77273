import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/core/settings.ts';
import { decodeSynced, differingKeys, fits, merge, type Synced, withChanges } from '../../src/core/sync.ts';
import { foreignKeys, itemsOf, listsFrom, settingsFrom } from '../../src/core/synced-choices.ts';
import { seeded } from '../support/seeded.ts';

const random = seeded(20261123);
const pick = (count: number) => Math.floor(random() * count);
const someItems = (): Synced =>
  Object.fromEntries(
    Array.from({ length: pick(6) }, () => [
      `k${pick(5)}`,
      { at: pick(4), value: [null, true, 'x', { b: 1, a: [2] }][pick(4)] },
    ]),
  );

describe('merging what browsers say', () => {
  test('is the same whoever asks, in any order, however often', () => {
    for (let i = 0; i < 2000; i++) {
      const [a, b, c] = [someItems(), someItems(), someItems()];
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }
  });

  test('the later change of each item stands, each by itself', () => {
    const here = { loudness: { at: 1, value: 'icon' }, 'mute:acme': { at: 9, value: null } };
    const there = { loudness: { at: 2, value: 'count' }, 'mute:acme': { at: 3, value: true } };
    expect(merge(here, there)).toEqual({ loudness: { at: 2, value: 'count' }, 'mute:acme': { at: 9, value: null } });
  });

  test('two browsers that change and exchange in any order end up alike', () => {
    for (let i = 0; i < 300; i++) {
      const browsers: Synced[] = [{}, {}, {}];
      let shared: Synced = {};
      for (let now = 1; now < 20; now++) {
        const who = pick(3);
        const current = Object.fromEntries(
          Object.entries(browsers[who] ?? {}).flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
        );
        if (random() < 0.5) current[`k${pick(4)}`] = pick(3);
        else delete current[`k${pick(4)}`];
        shared = merge(shared, withChanges(browsers[who] ?? {}, current, now));
        browsers[who] = shared;
      }
      expect(browsers.map((one) => merge(one, shared))).toEqual([shared, shared, shared]);
    }
  });
});

describe('changes on this browser', () => {
  test('only what differs from what was known is a change, in any order of keys', () => {
    const base = { a: { at: 1, value: { x: 1, y: 2 } }, b: { at: 1, value: 'old' }, c: { at: 1, value: 1 } };
    expect(withChanges(base, { a: { y: 2, x: 1 }, b: 'new', d: 4 }, 7)).toEqual({
      a: base.a,
      b: { at: 7, value: 'new' },
      c: { at: 7, value: null },
      d: { at: 7, value: 4 },
    });
  });

  test('what was taken away before is no change', () => {
    const base = { a: { at: 1, value: null } };
    expect(withChanges(base, {}, 7)).toEqual(base);
    expect(differingKeys(base, {})).toEqual([]);
  });
});

test('a broken item takes no other with it', () => {
  expect(decodeSynced({ good: { at: 1, value: 'x' }, bad: 7, worse: { at: 'x' } })).toEqual({
    good: { at: 1, value: 'x' },
  });
});

describe('choices as items', () => {
  const list = {
    ...{ id: 'a', name: 'Mine', level: 'noted' as const, on: true, format: 'domains', text: 'a.example\n' },
    ...{ colour: 'plain' as const, from: null },
  };
  const asSynced = (items: Readonly<Record<string, unknown>>): Synced =>
    Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { at: 1, value }]));

  test('come back as they were', () => {
    const settings = { ...DEFAULTS, loudness: 'count' as const, mutes: ['acme', 'zeta'] };
    const { items, tooLarge } = itemsOf({ settings, lists: [list] });
    expect(tooLarge).toEqual([]);
    expect(settingsFrom(DEFAULTS, asSynced(items))).toEqual(settings);
    expect(listsFrom(asSynced(items), Object.keys(items))).toEqual({ lists: [list], gone: [] });
  });

  test('a large list stays where it is; of a subscribed one the address goes along', () => {
    const large = { ...list, id: 'b', text: 'long.example\n'.repeat(1000) };
    const subscribed = { ...large, id: 'c', from: { url: 'https://lists.example/l', every: 'daily' as const } };
    const { items, tooLarge } = itemsOf({ settings: DEFAULTS, lists: [large, subscribed] });
    expect(tooLarge).toEqual(['b']);
    expect(items['list:c']).toMatchObject({ text: '', from: subscribed.from });
  });

  test('a list that was taken away elsewhere is named, a broken one left out', () => {
    const items = { 'list:a': { at: 2, value: null }, 'list:b': { at: 2, value: { name: 3 } } };
    expect(listsFrom(items, Object.keys(items))).toEqual({ lists: [], gone: ['a'] });
  });

  test('broken loudness leaves the present one', () => {
    expect(settingsFrom(DEFAULTS, { loudness: { at: 1, value: 'deafening' } })).toEqual(DEFAULTS);
  });

  test('what fits is measured in bytes, not letters', () => {
    expect(fits('k', 'ü'.repeat(3900))).toBe(true);
    expect(fits('k', 'ü'.repeat(4000))).toBe(false);
  });
});

test('what this version cannot read is known as such, and is not taken for something that went', () => {
  const items = {
    loudness: { at: 1, value: 'whisper' },
    'mute:acme': { at: 1, value: true },
    'mute:gone': { at: 1, value: null },
    theme: { at: 1, value: 'pink' },
    'list:a': { at: 1, value: { name: 'A' } },
    'list:b': { at: 1, value: { name: 'B', level: 'noted', on: true, format: 'domains', text: '' } },
  };
  expect(foreignKeys(items)).toEqual(['loudness', 'theme', 'list:a']);
});
