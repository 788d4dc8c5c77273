import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/user/settings.ts';
import {
  decodeSynced,
  differingKeys,
  fits,
  MAX_ITEM_BYTES,
  merge,
  type Synced,
  withChanges,
} from '../../../src/core/user/sync.ts';
import { itemsOf, listsFrom, settingsFrom } from '../../../src/core/user/synced-state.ts';

describe('merging what browsers say', () => {
  test('the later change of each item wins, each by itself', () => {
    const here = { loudness: { at: 1, value: 'icon' }, 'mute:acme': { at: 9, value: null } };
    const there = { loudness: { at: 2, value: 'count' }, 'mute:acme': { at: 3, value: true } };
    expect(merge(here, there)).toEqual({ loudness: { at: 2, value: 'count' }, 'mute:acme': { at: 9, value: null } });
  });
});

test('of two changes at one moment the one with the later text wins, in every version alike', () => {
  const settled = (one: unknown, other: unknown) =>
    merge({ k: { at: 1, value: one } }, { k: { at: 1, value: other } }).k?.value;
  expect(settled('a', 'b')).toBe('b');
  expect(settled('b', 'a')).toBe('b');
  expect(settled({ b: 9, a: 1 }, { a: 2, b: 0 })).toEqual({ a: 2, b: 0 });
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

  test('what was never there and is not there is no change', () => {
    expect(withChanges({}, { a: null }, 7)).toEqual({});
  });

  test('differ where a value does, on either side, whenever it was changed', () => {
    const one = { a: { at: 1, value: 'x' }, b: { at: 1, value: 'x' }, c: { at: 1, value: 'x' } };
    expect(differingKeys(one, { b: { at: 2, value: 'y' }, c: { at: 9, value: 'x' }, d: { at: 1, value: 1 } })).toEqual([
      'a',
      'b',
      'd',
    ]);
  });

  test('what was removed before is no change', () => {
    const base = { a: { at: 1, value: null } };
    expect(withChanges(base, {}, 7)).toEqual(base);
    expect(differingKeys(base, {})).toEqual([]);
  });
});

test.each([null, undefined, 7, 'items'])('storage that holds no items (%j) reads as none', (stored) => {
  expect(decodeSynced(stored)).toEqual({});
});

test('a broken item affects no other', () => {
  expect(decodeSynced({ good: { at: 1, value: 'x' }, bad: 7, worse: { at: 'x' } })).toEqual({
    good: { at: 1, value: 'x' },
  });
});

describe('settings as items', () => {
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

  test('a list that was removed elsewhere is named, a broken one left out', () => {
    const items = { 'list:a': { at: 2, value: null }, 'list:b': { at: 2, value: { name: 3 } } };
    expect(listsFrom(items, Object.keys(items))).toEqual({ lists: [], gone: ['a'] });
  });

  test('the ladder’s other choices come back, and so does giving one up', () => {
    const chosen = { ...DEFAULTS, warnsFrom: 'serious' as const, marksEveryday: false, showsBanner: true };
    const { items } = itemsOf({ settings: chosen, lists: [] });
    expect(settingsFrom(DEFAULTS, asSynced(items))).toEqual(chosen);
    const given = withChanges(asSynced(items), itemsOf({ settings: DEFAULTS, lists: [] }).items, 2);
    expect(settingsFrom(chosen, given)).toEqual(DEFAULTS);
    expect(settingsFrom(chosen, { warnsFrom: { at: 3, value: 'none' } })).toEqual(chosen);
  });

  test('a browser whose older version did not know a choice does not overrule it', () => {
    const theirs: Synced = { loudness: { at: 1, value: 'badge' }, warnsFrom: { at: 1, value: 'serious' } };
    const older: Synced = { loudness: { at: 1, value: 'badge' } };
    const mine = withChanges(older, itemsOf({ settings: DEFAULTS, lists: [] }).items, 9);
    expect(settingsFrom(DEFAULTS, merge(theirs, mine)).warnsFrom).toBe('serious');
  });

  test('broken loudness leaves the present one', () => {
    expect(settingsFrom(DEFAULTS, { loudness: { at: 1, value: 'deafening' } })).toEqual(DEFAULTS);
  });

  test('what fits does so to the byte, with room for the moment', () => {
    const rest = new TextEncoder().encode(`k${JSON.stringify({ at: 0, value: '' })}`).length + 16;
    expect(fits('k', 'x'.repeat(MAX_ITEM_BYTES - rest))).toBe(true);
    expect(fits('k', 'x'.repeat(MAX_ITEM_BYTES - rest + 1))).toBe(false);
  });

  test('what fits is measured in bytes, not letters', () => {
    expect(fits('k', 'ü'.repeat(3900))).toBe(true);
    expect(fits('k', 'ü'.repeat(4000))).toBe(false);
  });
});

test('an item that is nested deeper than anything shared is left out', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
  expect(Object.keys(decodeSynced({ a: { at: 1, value: deep(15) }, b: { at: 1, value: deep(17) } }))).toEqual(['a']);
  const nested = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(decodeSynced({ a: { at: 1, value: nested } })).toEqual({});
});
