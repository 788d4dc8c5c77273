import { describe, expect, test } from 'vitest';
import { decodePolicy, isLocked, policySubscriptions, withPolicy } from '../../../src/core/user/policy.ts';
import { policyLists } from '../../../src/core/user/policy-lists.ts';
import { DEFAULTS } from '../../../src/core/user/settings.ts';

describe('decodePolicy', () => {
  test('takes what the schema of the package knows', () => {
    const managed = {
      loudness: 'count',
      mutes: ['acme'],
      lists: [{ name: 'Shops', domains: ['a.example # late'] }],
      locked: ['ownList'],
    };
    expect(decodePolicy(managed)).toEqual({
      policy: {
        ...managed,
        lists: [{ name: 'Shops', level: 'elevated', domains: ['a.example # late'], every: 'daily' }],
      },
      problems: [],
    });
  });

  test('leaves out an invalid part and names it, the others hold', () => {
    expect(decodePolicy({ loudness: 'deafening', mutes: ['acme'], colour: 'red' })).toEqual({
      policy: { mutes: ['acme'] },
      problems: ['loudness', 'colour'],
    });
  });

  test.each([undefined, null, 'x', 7, {}])('%j is no policy', (managed) => {
    expect(decodePolicy(managed)).toEqual({ policy: {}, problems: [] });
  });
});

describe('withPolicy', () => {
  const own = { ...DEFAULTS, loudness: 'icon', mutes: ['mine'] } as const;

  test('the organisation’s loudness holds, mutes of both count', () => {
    expect(withPolicy({ ...own, mutes: ['mine'] }, { loudness: 'count', mutes: ['theirs', 'mine'] })).toEqual({
      ...DEFAULTS,
      loudness: 'count',
      mutes: ['mine', 'theirs'],
    });
  });

  test('locked mutes are the organisation’s alone', () => {
    expect(withPolicy({ ...own, mutes: ['mine'] }, { mutes: ['theirs'], locked: ['mutes'] }).mutes).toEqual(['theirs']);
  });

  test('without a policy nothing changes', () => expect(withPolicy(DEFAULTS, {})).toEqual(DEFAULTS));
});

test('the organisation’s levels, everyday sites and banner hold, and its word on notifications', () => {
  const managed = { warnsFrom: 'serious', marksEveryday: false, showsBanner: false, notifies: false };
  const { policy, problems } = decodePolicy({ ...managed, warnsFrom: 'serious' });
  expect([policy, problems]).toEqual([managed, []]);
  expect(withPolicy({ ...DEFAULTS, showsBanner: true }, policy)).toEqual({
    ...DEFAULTS,
    warnsFrom: 'serious',
    marksEveryday: false,
    showsBanner: false,
  });
  for (const setting of ['warnsFrom', 'marksEveryday', 'showsBanner', 'notifies'] as const) {
    expect(isLocked(policy, setting), setting).toBe(true);
    expect(isLocked({}, setting), setting).toBe(false);
  }
  expect(decodePolicy({ warnsFrom: 'none', notifies: 'no' }).problems).toEqual(['warnsFrom', 'notifies']);
});

test('what the policy sets is locked, and what it names', () => {
  expect(isLocked({ loudness: 'icon' }, 'loudness')).toBe(true);
  expect(isLocked({ locked: ['ownList'] }, 'ownList')).toBe(true);
  expect(isLocked({ mutes: ['acme'] }, 'mutes')).toBe(false);
  expect(isLocked({ syncs: false }, 'syncs')).toBe(true);
  expect(isLocked({ loudness: 'icon' }, 'keepsReadMarks')).toBe(false);
});

test('its lists are asked like any other, invalid lines left out', () => {
  const [list] = policyLists(
    { lists: [{ name: 'Shops', level: 'serious', domains: ['a.example # late', '10.0.0.1'], every: 'daily' }] },
    7,
  );
  expect(list).toMatchObject({ name: 'Shops' });
  expect(list?.find('www.a.example')).toEqual({ domain: 'a.example', reason: 'late', level: 'serious' });
});

test('a list by address is subscribed to, one from a private address refused', () => {
  const list = (url: string) => ({ lists: [{ name: 'Ours', url }] });
  const { policy } = decodePolicy(list('https://lists.example/l.txt'));
  expect(policyLists(policy, 7)).toEqual([]);
  expect(policySubscriptions(policy)).toEqual([
    {
      id: 'managed https://lists.example/l.txt',
      ...{ name: 'Ours', level: 'elevated', url: 'https://lists.example/l.txt', every: 'daily' },
    },
  ]);
  expect(decodePolicy(list('http://lists.example/l.txt')).problems).toEqual(['lists']);
  expect(decodePolicy(list('https://192.168.1.1/l.txt')).problems).toEqual(['lists']);
});
