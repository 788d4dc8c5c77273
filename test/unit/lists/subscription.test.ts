import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { decodeListInfos, NEW_LIST } from '../../../src/core/lists/list.ts';
import { dueAt, isDue, Subscription } from '../../../src/core/lists/subscription.ts';

const url = 'https://lists.example/a.txt';
const at = (text: string) => Date.parse(text);
const daily: Subscription = { url, every: 'daily', checked: '2026-11-20T12:00:00.000Z' };

describe('when a list is due', () => {
  test('a day or a week after it was checked, never by itself where that is left to its user', () => {
    expect(dueAt(daily)).toBe(at('2026-11-21T12:00:00.000Z'));
    expect(dueAt({ ...daily, every: 'weekly' })).toBe(at('2026-11-27T12:00:00.000Z'));
    expect(dueAt({ ...daily, every: 'manual' })).toBeNull();
    expect(isDue({ ...daily, every: 'manual' }, at('2030-01-01T00:00:00Z'))).toBe(false);
  });

  test('at once where it was never checked', () => {
    expect(isDue({ url, every: 'weekly' }, at('2026-11-20T00:00:00Z'))).toBe(true);
  });

  test('four hours after a failure, and not before', () => {
    const failed: Subscription = {
      ...{ ...daily, every: 'weekly' },
      problem: { code: 'unreachable', detail: '', at: '2026-11-27T13:00:00.000Z' },
    };
    expect(isDue(failed, at('2026-11-27T16:59:00Z'))).toBe(false);
    expect(isDue(failed, at('2026-11-27T17:00:00Z'))).toBe(true);
  });

  test('a failure at the first attempt is retried after four hours too', () => {
    const failed: Subscription = {
      url,
      every: 'daily',
      problem: { code: 'slow', detail: '', at: '2026-11-27T13:00:00.000Z' },
    };
    expect(isDue(failed, at('2026-11-27T14:00:00Z'))).toBe(false);
    expect(isDue(failed, at('2026-11-27T17:00:00Z'))).toBe(true);
  });

  test('a clock that was set back does not stop updates', () => {
    expect(isDue(daily, at('2026-11-01T00:00:00Z'))).toBe(true);
    expect(isDue({ ...daily, every: 'manual' }, at('2026-11-01T00:00:00Z'))).toBe(false);
    expect(isDue(daily, at('2026-11-20T12:00:00.000Z'))).toBe(false);
  });
});

test('a broken subscription leaves the list, no longer subscribed to', () => {
  const info = {
    ...{ ...NEW_LIST, id: 'a', name: 'A', level: 'noted', entries: 1, refused: 0, format: 'domains' },
    ...{ updated: '2026-11-20T12:00:00Z', revision: 'r' },
  };
  expect(decodeListInfos([{ ...info, from: { url: 'http://lists.example' } }])).toEqual([info]);
  expect(decodeListInfos([{ ...info, from: daily, colour: 'pink' }])).toEqual([{ ...info, from: daily }]);
});

test.each([
  'https://',
  'https://10.0.0.1/l',
  'http://lists.example/l',
  ' https://lists.example/l',
  'https://a:b@lists.example/',
])('an address that no list may come from is no subscription: %j', (bad) =>
  expect(v.safeParse(Subscription, { url: bad }).success).toBe(false),
);

test.each([
  [{ added: 0, removed: 3 }, true],
  [{ added: 5, removed: 0 }, true],
  [{ added: -1, removed: 0 }, false],
  [{ added: 0.5, removed: 0 }, false],
])('an update may have added or removed nothing, but no less: %j', (change, right) =>
  expect(v.safeParse(Subscription, { ...daily, change }).success).toBe(right),
);

test('an interval that nobody knows is left to the user', () => {
  const info = {
    ...{ ...NEW_LIST, id: 'a', name: 'A', level: 'noted', entries: 1, refused: 0, format: 'domains' },
    ...{ updated: '2026-11-20T12:00:00Z', revision: 'r' },
  };
  const [list] = decodeListInfos([{ ...info, from: { ...daily, every: 'hourly' } }]);
  expect(list?.from).toEqual({ ...daily, every: 'manual' });
});

test('a list of an earlier version has no colour, no address, and is the user’s own', () => {
  const { from, colour, managed, ...old } = {
    ...{ ...NEW_LIST, id: 'a', name: 'A', level: 'noted', entries: 1, refused: 0, format: 'domains' },
    ...{ updated: '2026-11-20T12:00:00Z', revision: 'r' },
  };
  expect(decodeListInfos([old])).toEqual([{ ...old, from, colour, managed }]);
});
