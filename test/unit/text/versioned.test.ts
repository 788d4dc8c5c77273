import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isModest, versioned } from '../../../src/core/text/versioned.ts';
import { nested } from '../../support/hostile.ts';

const schema = versioned({ name: v.string(), on: v.fallback(v.boolean(), false) }, ['private']);
const read = (value: unknown) => v.safeParse(schema, value);

describe('what a newer version may have written', () => {
  test('comes along with its unread fields, without those that are not taken from here', () => {
    const newer = { name: 'a', on: true, shape: { corners: [1, 2.5, null, 'x', true] } };
    expect(read({ ...newer, private: 1 })).toMatchObject({ success: true, output: newer });
    expect(Object.keys(read({ ...newer, private: 1 }).output as object)).not.toContain('private');
  });

  test('is refused where a known field is wrong, or where it is a list', () => {
    expect(read({ name: 7 }).success).toBe(false);
    expect(read(Object.assign([], { name: 'a' })).success).toBe(false);
    expect(read(null).success).toBe(false);
  });

  test.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['not a number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['too deep', nested(100_000)],
    ['too deep in objects', nested(17, false)],
    ['a wrong one in a list', [1, [undefined]]],
    ['a wrong one in an object', { a: { b: 10n } }],
    ['too long', 'x'.repeat(8000)],
  ])('loses an unread field that no browser shares as it is: %s', (_, odd) => {
    expect(read({ name: 'a', odd, even: 2 }).output).toEqual({ name: 'a', on: false, even: 2 });
    expect(isModest(odd)).toBe(false);
  });

  test.each([[nested(16)], [nested(16, false)], ['x'.repeat(7998)], [Object.create(null)], [{}], [[]]])(
    'keeps what is as deep or long as it may be',
    (value) => expect(isModest(value)).toBe(true),
  );

  test('gives no object another prototype', () => {
    const { output } = read(JSON.parse('{"name":"a","__proto__":{"on":true},"constructor":1}'));
    expect(output).toEqual({ name: 'a', on: false });
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
  });
});
