import { describe, expect, test } from 'vitest';
import { decodeMyDevices, deviceMarkOf, onlyDevices, withDevices } from '../../../src/core/user/my-devices.ts';

const MARK = { ids: ['acme-2020'], revision: 'r1' };

describe('what storage holds of devices', () => {
  test('is nothing until somebody asks for it, and may be none', () => {
    expect(decodeMyDevices(undefined)).toBeNull();
    expect(decodeMyDevices({})).toEqual({});
  });

  test('is read company by company: a broken look is none, and what is no company is left out', () => {
    expect(decodeMyDevices({ acme: MARK, cloud: null, good: { ids: 7 }, 'No Slug': MARK })).toEqual({
      acme: MARK,
      cloud: null,
      good: null,
    });
  });

  test.each([[7], ['acme'], [null], [[1, 2]]])('%j is none of anything, but somebody asked', (stored) => {
    expect(decodeMyDevices(stored)).toEqual({});
  });

  test('keeps what a newer version knows of a look', () => {
    expect(decodeMyDevices({ acme: { ...MARK, seen: 'yes' } })).toEqual({ acme: { ...MARK, seen: 'yes' } });
  });
});

test('a company is added once and keeps what was seen of it', () => {
  expect(withDevices({ acme: MARK }, ['acme', 'cloud', 'No Slug'])).toEqual({ acme: MARK, cloud: null });
});

test('others are left out, and those that stay keep what was seen of them', () => {
  expect(onlyDevices({ acme: MARK, cloud: null }, ['acme', 'good'])).toEqual({ acme: MARK, good: null });
});

test('what was seen of a company that was never listed is nothing', () => {
  expect([deviceMarkOf({ acme: MARK }, 'acme'), deviceMarkOf({ cloud: null }, 'cloud')]).toEqual([MARK, undefined]);
  expect(deviceMarkOf({}, 'toString')).toBeUndefined();
});
