import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeListInfos, type ListInfo } from '../../../src/core/lists/list.ts';
import { dueAt, isDue } from '../../../src/core/lists/subscription.ts';
import { type Backup, formatBackup, parseBackup, planRestore } from '../../../src/core/user/backup.ts';
import { decodePolicy, policySubscriptions, withPolicy } from '../../../src/core/user/policy.ts';
import { policyLists } from '../../../src/core/user/policy-lists.ts';
import { decodeReadMarks } from '../../../src/core/user/read-marks.ts';
import { DEFAULTS, decodeSettings } from '../../../src/core/user/settings.ts';
import { decodeSynced } from '../../../src/core/user/sync.ts';
import { listsFrom, settingsFrom } from '../../../src/core/user/synced-state.ts';
import { broken, hostileValue, nested, nestedJson } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';
import { isBackedUpList, isListInfo, isLooked, isPolicy, isSettings, isSynced } from '../../support/shapes.ts';

const list = {
  ...{ id: 'a', name: 'A', level: 'noted', on: true, entries: 1, refused: 0, format: 'domains', colour: 'blue' },
  ...{ updated: '2026-11-20T12:00:00.000Z', revision: 'r', managed: false, text: 'a.example\n' },
  from: { url: 'https://lists.example/a.txt', every: 'daily', checked: '2026-11-20T12:00:00.000Z' },
};
const policyList = { name: 'Ours', level: 'serious', domains: ['a.example # late'], every: 'weekly' };

/** What is nearly right, by the name of the field. */
const ADDRESSES = [
  'https://',
  'https://10.0.0.1/',
  'http://lists.example/',
  'https://a@lists.example/',
  ' https://lists.example/',
];
const MOMENTS = [
  '2026-13-01T00:00:00Z',
  '2026-11-20',
  '2026-11-20T12:00:00+02',
  '2026-11-20T12:00:00 +02:00',
  '2026-11-20 12:00:00',
  '',
];
const MISSES = {
  ...{ url: ADDRESSES, updated: MOMENTS, checked: MOMENTS, at: [...MOMENTS, Number.NaN, Infinity] },
  ...{ level: ['none', 'critical', ''], loudness: ['whisper', ''], every: ['hourly', 'manual'], colour: ['pink'] },
  ...{ mutes: [['acme', 'Acme', ''], ['a', 'a'], 'acme', {}], domains: [[1], 'a.example'], from: [{}, [], 'https://'] },
  ...{
    lists: [[], {}, [[]], [null]],
    locked: [['all'], []],
    value: [null, list, { ...list, level: 'critical' }, [], ''],
  },
};
const near = (sample: object) =>
  fc.oneof(
    { weight: 3, arbitrary: broken(sample, MISSES) },
    { weight: 1, arbitrary: hostileValue(Object.keys(sample), fc.constantFrom<unknown>(...Object.values(sample))) },
  );
const change = { added: 1, removed: 0 };
const problem = { code: 'slow', detail: '', at: '2026-11-20T12:00:00.000Z' };
const failed = { ...list, from: { ...list.from, etag: '"1"', change, problem } };
const POLICY = { loudness: 'icon', mutes: ['acme'], firstRun: true, lists: [policyList], locked: ['lists'] };
const SHARED = {
  loudness: { at: 1, value: 'icon' },
  'mute:acme': { at: 1, value: true },
  'list:a': { at: 1, value: failed },
};

property('settings are right, whatever is stored, and stay as they are', 360, near(DEFAULTS), (stored) => {
  const settings = decodeSettings(stored);
  expect(isSettings(settings)).toBe(true);
  expect(decodeSettings(structuredClone(settings))).toEqual(settings);
});

const infos = fc.array(near(failed), { maxLength: 3 });
property('lists are right, and due at a moment or never', 420, infos, (stored) => {
  const decoded = decodeListInfos(stored);
  expect(decoded.filter((info) => !isListInfo(info))).toEqual([]);
  expect(decodeListInfos(structuredClone(decoded))).toEqual(decoded);
  for (const { from } of decoded) {
    if (from === null) continue;
    expect(Number.isNaN(dueAt(from))).toBe(false);
    expect(new URL(from.url).hostname).not.toBe('');
    if (isDue(from, 0)) expect(from.every).not.toBe('manual');
  }
});

property('read marks are right', 300, near({ acme: { ids: ['a'], revision: '1' } }), (stored) => {
  const readMarks = decodeReadMarks(stored);
  expect(isLooked(readMarks)).toBe(true);
  expect(decodeReadMarks(structuredClone(readMarks))).toEqual(readMarks);
});

property('a policy is right, and its invalid parts are named', 360, near(POLICY), (managed) => {
  const { policy, problems } = decodePolicy(managed);
  expect(isPolicy(policy)).toBe(true);
  expect(problems.filter((part) => Object.hasOwn(policy, part))).toEqual([]);
  expect(isSettings(withPolicy(DEFAULTS, policy))).toBe(true);
  for (const { id } of policyLists(policy, 7)) expect(id).toMatch(/^policy-/);
  for (const { url } of policySubscriptions(policy)) expect(new URL(url).protocol).toBe('https:');
});

property('what browsers share is right', 360, near(SHARED), (stored) => {
  const synced = decodeSynced(stored);
  expect(isSynced(synced)).toBe(true);
  expect(isSettings(settingsFrom(DEFAULTS, synced))).toBe(true);
  expect(listsFrom(synced, Object.keys(synced)).lists.filter((one) => !isBackedUpList(one))).toEqual([]);
});

const here = { settings: { ...DEFAULTS, mutes: ['other'] }, lists: decodeListInfos([list]) as ListInfo[] };
property(
  'a backup is right or refused, and a restore of it changes nothing into what it is not',
  360,
  near({ settings: DEFAULTS, lists: [list, failed] }),
  (value) => {
    const backup = { telltale: 'backup', version: 1, settings: {}, lists: [], ...(value as object | null) };
    const parsed = parseBackup(JSON.stringify(backup, (_, part) => (typeof part === 'bigint' ? 1 : part)));
    if ('problem' in parsed) return;
    expect(isSettings(parsed.settings)).toBe(true);
    expect(parsed.lists.filter((one) => !isBackedUpList(one))).toEqual([]);
    expect(parseBackup(formatBackup(parsed))).toEqual(parsed);
    for (const mode of ['merge', 'replace'] as const) {
      const { settings, added, replaced } = planRestore(here, parsed, mode);
      expect(isSettings(settings)).toBe(true);
      expect([...added, ...replaced].length).toBe(parsed.lists.length);
    }
  },
);

test.each([true, false])('100,000 levels of nesting are read, and stored nowhere (in arrays: %j)', (inArrays) => {
  const deep = nested(100_000, inArrays);
  expect(decodeSettings({ loudness: 'icon', deep, mutes: deep })).toEqual({ ...DEFAULTS, loudness: 'icon' });
  expect(decodeListInfos([{ ...list, deep, from: deep }, deep])).toMatchObject([{ id: 'a', from: null }]);
  expect(decodeReadMarks({ acme: deep, good: { ids: [], revision: '1', deep } })).toEqual({
    good: { ids: [], revision: '1' },
  });
  expect(decodeSynced({ theme: { at: 1, value: deep } })).toEqual({});
  expect(decodePolicy({ mutes: deep, lists: [deep] }).policy).toEqual({});
  const json = nestedJson(100_000, inArrays);
  const backup = parseBackup(`{"telltale":"backup","version":1,"settings":{"deep":${json}},"lists":[],"deep":${json}}`);
  expect(formatBackup(backup as Backup)).not.toContain('deep');
});
