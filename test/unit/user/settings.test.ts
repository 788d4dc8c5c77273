import { expect, test } from 'vitest';
import { DEFAULTS, decodeSettings, withMute } from '../../../src/core/user/settings.ts';

test.each([undefined, null, 'broken', 7, [], { loudness: 'deafening', mutes: 'xiaomi' }])(
  'broken storage (%j) reads as the defaults',
  (stored) => expect(decodeSettings(stored)).toEqual(DEFAULTS),
);

test('one broken part does not affect the others', () => {
  expect(decodeSettings({ loudness: 'count', mutes: 12 })).toEqual({ ...DEFAULTS, loudness: 'count' });
  expect(decodeSettings({ warnsFrom: 'none', marksEveryday: 1, showsBanner: true })).toEqual({
    ...DEFAULTS,
    showsBanner: true,
  });
  expect(decodeSettings({ loudness: 'loud', mutes: ['xiaomi', 3, 'xiaomi'] })).toEqual({
    ...DEFAULTS,
    mutes: ['xiaomi'],
  });
});

test('what a newer version keeps beside them comes along', () => {
  const newer = { ...DEFAULTS, loudness: 'icon', theme: { name: 'pink' } };
  expect(decodeSettings(newer)).toEqual(newer);
});

test('muting twice mutes once, and hearing again forgets it', () => {
  const muted = withMute(withMute(DEFAULTS, 'xiaomi', true), 'xiaomi', true);
  expect(muted.mutes).toEqual(['xiaomi']);
  expect(withMute(muted, 'xiaomi', false)).toEqual(DEFAULTS);
});
