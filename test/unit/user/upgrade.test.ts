import { expect, test } from 'vitest';
import { upgradeSettings, upgradeStored } from '../../../src/core/user/upgrade.ts';

test('what version 0.1 stored gets the names of today, and nothing is lost', () => {
  const stored = {
    settings: { loudness: 'icon', remembersLooks: true, askedLooks: true, later: 1 },
    looked: { acme: { ids: ['a'], revision: '1' } },
    unread: { settings: ['broken'] },
    lists: [
      { id: 'a', from: { url: 'https://a.example/', fault: { code: 'slow' } } },
      { id: 'own', from: null },
    ],
    sync: {},
  };
  expect(upgradeStored(stored)).toEqual({
    written: {
      settings: { loudness: 'icon', keepsReadMarks: true, askedReadMarks: true, later: 1 },
      readMarks: stored.looked,
      keptAside: stored.unread,
      lists: [
        { id: 'a', from: { url: 'https://a.example/', problem: { code: 'slow' } } },
        { id: 'own', from: null },
      ],
    },
    removed: ['looked', 'unread'],
  });
});

test('what is of today is left alone', () => {
  const stored = { settings: { keepsReadMarks: true }, readMarks: {}, lists: [{ id: 'a', from: { problem: 1 } }] };
  expect(upgradeStored(stored)).toEqual({ written: {}, removed: [] });
  expect(upgradeStored({})).toEqual({ written: {}, removed: [] });
});

test('an upgrade that was cut short is finished, and what was changed since stays', () => {
  const stored = {
    looked: { old: 1 },
    readMarks: { new: 1 },
    settings: { remembersLooks: true, keepsReadMarks: false },
  };
  expect(upgradeStored(stored)).toEqual({ written: { settings: { keepsReadMarks: false } }, removed: ['looked'] });
});

test.each([undefined, null, 7, 'broken', ['remembersLooks']])('what is damaged (%j) stays as it is', (value) => {
  expect(upgradeSettings(value)).toBe(value);
  expect(upgradeStored({ settings: value, lists: value, looked: value })).toEqual({
    written: value === undefined ? {} : { readMarks: value },
    removed: ['looked'],
  });
});
