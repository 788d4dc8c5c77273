import { describe, expect, test } from 'vitest';
import {
  decodeReadMarks,
  lookOf,
  newIn,
  newsSince,
  readMarkFor,
  seenRevisions,
  withReadMark,
} from '../../../src/core/user/read-marks.ts';

const look = (revision: string, ...ids: string[]) => ({ ids, revision });

describe('a second look', () => {
  test('finds the incidents that were not there, and those only', () => {
    expect(newsSince(look('1', 'a', 'b'), look('2', 'a', 'b', 'c', 'd'))).toEqual({
      fresh: new Set(['c', 'd']),
      later: new Set(),
      changed: false,
    });
  });

  test('finds changed words where no incident was added, also where one was taken out', () => {
    expect(newsSince(look('1', 'a', 'b'), look('2', 'a', 'b'))).toEqual({
      fresh: new Set(),
      later: new Set(),
      changed: true,
    });
    expect(newsSince(look('1', 'a', 'b'), look('2', 'a'))).toEqual({
      fresh: new Set(),
      later: new Set(),
      changed: true,
    });
  });

  test('finds the incidents that have new later steps, once', () => {
    const before = look('1', 'a', 'a+1', 'b', 'b+2', 'c');
    const news = newsSince(before, look('2', 'a', 'a+2', 'b', 'b+2', 'c', 'c+1', 'd', 'd+3'));
    expect(news).toEqual({ fresh: new Set(['d']), later: new Set(['a', 'c']), changed: false });
    expect(newIn(news)).toEqual(new Set(['d', 'a', 'c']));
  });

  test('takes no step for new where the former view knew of none', () => {
    const news = newsSince(look('1', 'a'), look('2', 'a', 'a+3'));
    expect(news).toEqual({ fresh: new Set(), later: new Set(), changed: true });
  });

  test('finds nothing in the same revision', () => {
    expect(newsSince(look('1', 'a'), look('1', 'a'))).toEqual({ fresh: new Set(), later: new Set(), changed: false });
  });
});

test('the first look finds nothing new', () => {
  expect(newsSince(undefined, look('1', 'a', 'b'))).toEqual({ fresh: new Set(), later: new Set(), changed: false });
});

test('a record shows its incidents and how many steps each has', () => {
  const step = { date: '2021', kind: 'fix', text: 'Fixed it.', source: 'https://a.example/' } as const;
  expect(
    lookOf(
      [
        { id: 'a', later: [step, step] },
        { id: 'b', later: [] },
      ],
      'r',
    ),
  ).toEqual(look('r', 'a', 'a+2', 'b'));
  expect(newIn(null)).toBeUndefined();
});

test('a look replaces the former one of the same vendor and leaves the others', () => {
  const readMarks = withReadMark(
    withReadMark({ other: look('9') }, 'acme', look('1', 'a')),
    'acme',
    look('2', 'a', 'b'),
  );
  expect(readMarks).toEqual({ other: look('9'), acme: look('2', 'a', 'b') });
});

test('a slug that is the name of something in every object was not viewed', () => {
  expect(readMarkFor({}, 'constructor')).toBeUndefined();
  expect(readMarkFor({ acme: look('1') }, 'acme')).toEqual(look('1'));
});

describe('a record is known in the revision of the last look', () => {
  const onDisk = { acme: look('1', 'a'), cloud: look('5') };

  test('since the browser started, whatever is on disk', () => {
    expect(seenRevisions({ acme: look('2', 'a') }, onDisk, false)).toEqual(new Map([['acme', '2']]));
  });

  test('from before it too, where the user wants views to be remembered; the newer one counts', () => {
    expect(seenRevisions({}, onDisk, true)).toEqual(
      new Map([
        ['acme', '1'],
        ['cloud', '5'],
      ]),
    );
    expect(seenRevisions({ acme: look('2', 'a') }, onDisk, true).get('acme')).toBe('2');
  });
});

test.each([undefined, null, 'broken', 7, ['acme']])('broken storage (%j) reads as never viewed', (stored) => {
  expect(decodeReadMarks(stored)).toEqual({});
});

test('one broken read mark does not affect the others', () => {
  expect(decodeReadMarks({ acme: look('1', 'a'), cloud: { ids: 'a' }, good: { ids: [1], revision: '1' } })).toEqual({
    acme: look('1', 'a'),
  });
});
