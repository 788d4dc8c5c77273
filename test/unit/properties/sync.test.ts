import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { DEFAULTS } from '../../../src/core/user/settings.ts';
import {
  decodeSynced,
  differingKeys,
  keysToWrite,
  merge,
  type Synced,
  type SyncedItem,
  withChanges,
} from '../../../src/core/user/sync.ts';
import { besideKnown, itemsOf, listsFrom, settingsFrom } from '../../../src/core/user/synced-state.ts';
import { hostileText } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';

const key = fc.oneof(
  fc.constantFrom('loudness', 'mute:acme', 'list:a', 'theme', 'k1', 'toString', 'valueOf', 'mute:'),
  hostileText.filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text)),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(null, null, true, 'badge', 'whisper', 0, '', [], { b: 1, a: [2] }, { a: [2], b: 1 }),
  fc.constant({ name: 'A', level: 'noted', on: true, format: 'domains', text: 'a.example', newer: { shape: 1 } }),
  fc.jsonValue({ maxDepth: 2 }),
);
const item: fc.Arbitrary<SyncedItem> = fc
  .tuple(fc.record({ at: fc.constantFrom(0, 1, 2, 9, 10, 100), value }), fc.constantFrom({}, { by: 1 }, { by: 2 }))
  .map(([known, newer]) => ({ ...known, ...newer }));
const items: fc.Arbitrary<Synced> = fc.dictionary(key, item, { maxKeys: 6, noNullPrototype: true });

property(
  'merging is the same whoever asks, in any order, however often',
  720,
  fc.tuple(items, items, items),
  ([a, b, c]) => {
    expect(differs(merge(a, b), merge(b, a))).toEqual([]);
    expect(differs(merge(merge(a, b), c), merge(a, merge(b, c)))).toEqual([]);
    expect(differs(merge(merge(a, b), b), merge(a, b))).toEqual([]);
    expect(differs(merge(a, a), a)).toEqual([]);
    expect(Object.keys(merge(a, b)).sort()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].sort());
  },
);

/** Keys of items that are not the same. */
const differs = (one: Synced, other: Synced) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !isDeepStrictEqual(one[name], other[name]),
  );

property('of each item the last change wins', 360, fc.tuple(items, items), ([a, b]) => {
  for (const [name, { at }] of Object.entries(merge(a, b))) {
    const times = [a, b].flatMap((side) => (Object.hasOwn(side, name) ? [side[name]?.at] : []));
    expect(at).toBe(Math.max(...(times as number[])));
  }
});

property('whoever gets the keys to write knows what was agreed on', 360, fc.tuple(items, items), ([theirs, mine]) => {
  const agreed = merge(mine, theirs);
  const written = Object.fromEntries(keysToWrite(theirs, agreed).map((name) => [name, agreed[name] as SyncedItem]));
  expect(differs({ ...theirs, ...written }, agreed)).toEqual([]);
  expect(keysToWrite(agreed, agreed)).toEqual([]);
});

property('a change is what differs, and comes back as it was', 360, fc.tuple(items, items), ([base, other]) => {
  const current = Object.fromEntries(
    Object.entries(other).flatMap(([name, one]) => (one.value === null ? [] : [[name, one.value]])),
  );
  const changed = withChanges(base, current, 1000);
  expect(
    differingKeys(changed, Object.fromEntries(Object.entries(current).map(([k, v]) => [k, { at: 9, value: v }]))),
  ).toEqual([]);
  expect(differs(withChanges(changed, current, 1001), changed)).toEqual([]);
  for (const name of differs(base, changed)) expect(changed[name]?.at).toBe(1000);
});

property('what is stored is read back; what a newer version adds comes along', 360, items, (stored) => {
  expect(decodeSynced(JSON.parse(JSON.stringify(stored)))).toEqual(JSON.parse(JSON.stringify(stored)));
});

property('a browser that changes nothing changes nothing for the others, of newer versions too', 360, items, (base) => {
  const settings = settingsFrom(DEFAULTS, base);
  const { lists } = listsFrom(base, Object.keys(base));
  const mine = besideKnown(itemsOf({ settings, lists }).items, base);
  const { loudness: _, ...changed } = withChanges(base, mine, 1000);
  const { loudness: __, ...before } = base;
  expect(differs(before, changed)).toEqual([]);
});

property(
  'three browsers that change and exchange in any order end up alike',
  90,
  fc.array(fc.tuple(fc.nat(2), key, value), { maxLength: 25 }),
  (steps) => {
    const browsers: Synced[] = [{}, {}, {}];
    let shared: Synced = {};
    for (const [now, [who, name, next]] of steps.entries()) {
      const mine = browsers[who] ?? {};
      const current = Object.fromEntries(Object.entries(mine).map(([k, one]) => [k, one.value]));
      const agreed = merge(withChanges(mine, { ...current, [name]: next }, now), shared);
      for (const key of keysToWrite(shared, agreed)) shared = { ...shared, [key]: agreed[key] as SyncedItem };
      browsers[who] = agreed;
    }
    for (const browser of browsers) expect(differs(merge(browser, shared), shared)).toEqual([]);
  },
);
