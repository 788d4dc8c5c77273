import { expect, test } from 'vitest';
import { isLossless } from '../../../src/core/text/is-lossless.ts';

test.each([
  [undefined, undefined],
  ['icon', 'icon'],
  [Number.NaN, Number.NaN],
  [
    { a: 1, b: ['x', 'y'] },
    { b: ['y', 'x'], a: 1, added: true },
  ],
  [
    [{ id: 1 }, { id: 2 }],
    [{ id: 0 }, { id: 2, on: true }, { id: 1 }],
  ],
  [{}, { loudness: 'badge' }],
])('nothing of %j is lost in %j', (stored, decoded) => expect(isLossless(stored, decoded)).toBe(true));

test.each([
  ['loud', 'badge'],
  ['broken', {}],
  [{ a: 1 }, {}],
  [{ a: 1 }, { a: 2 }],
  [{ mutes: ['x', 3] }, { mutes: ['x'] }],
  [[{ id: 1 }], [{ id: 2 }]],
  [[], {}],
  [null, {}],
  [{ a: null }, { a: undefined }],
  [JSON.parse('{"__proto__": 1}'), {}],
])('something of %j is lost in %j', (stored, decoded) => expect(isLossless(stored, decoded)).toBe(false));
