import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../../src/core/blocking/block-and-watch.ts';
import { type ListInfo, NEW_LIST } from '../../../src/core/lists/list.ts';
import { type Backup, describeList, formatBackup, parseBackup, planRestore } from '../../../src/core/user/backup.ts';
import { DEFAULTS } from '../../../src/core/user/settings.ts';

const list = (id: string, text = 'a.example\n') => ({
  ...{ id, name: id, level: 'elevated' as const, on: true, format: 'domains', text },
  ...{ colour: 'plain' as const, from: null },
});
const info = (id: string): ListInfo => ({
  ...NEW_LIST,
  ...{ id, name: id, level: 'noted', entries: 1, refused: 0, format: 'domains' },
  ...{ updated: '2026-11-21T00:00:00Z', revision: 'r' },
});
const backup: Backup = {
  settings: { ...DEFAULTS, loudness: 'count', mutes: ['acme'] },
  lists: [list('own', 'a.example # why\n'), list('b')],
};

test('what is saved can be read back, to the letter', () => {
  expect(parseBackup(formatBackup(backup))).toEqual(backup);
});

test('devices are part of a backup while they are remembered, and none that is no company comes out of one', () => {
  expect(formatBackup(backup)).not.toContain('devices');
  const saved = { ...backup, devices: ['acme'] };
  expect(parseBackup(formatBackup(saved))).toEqual(saved);
  expect(parseBackup(formatBackup({ ...backup, devices: ['acme', 'No Slug', 7 as never, 'acme'] }))).toEqual(saved);
  expect(parseBackup(formatBackup({ ...backup, devices: 7 as never }))).toEqual({ ...backup, devices: [] });
});

test('what is blocked and watched is part of a backup, and joins what is here', () => {
  const wish = { ...NOTHING, blocked: ['acme'], exceptions: ['news.example'], watches: true };
  const saved = { ...backup, blockAndWatch: wish };
  expect(parseBackup(formatBackup(saved))).toEqual(saved);
  expect(formatBackup(backup)).not.toContain('blockAndWatch');
  const blocked = (here: Partial<Backup>, mode: 'merge' | 'replace', file: Backup = saved) =>
    planRestore({ settings: DEFAULTS, ...here, lists: [] }, file, mode).blockAndWatch;
  expect(blocked({}, 'merge')).toEqual(wish);
  expect(blocked({ blockAndWatch: { ...NOTHING, blocked: ['other'], taken: ['a.example'] } }, 'merge')).toEqual({
    ...wish,
    blocked: ['acme', 'other'],
    taken: ['a.example'],
  });
  expect(blocked({ blockAndWatch: { ...NOTHING, blocked: 'all' } }, 'merge')?.blocked).toBe('all');
  expect(blocked({ blockAndWatch: { ...NOTHING, blocked: 'all' } }, 'replace')).toEqual(wish);
  expect(blocked({ blockAndWatch: wish }, 'replace', backup)).toBeUndefined();
  const plan = planRestore({ settings: DEFAULTS, lists: [] }, backup, 'merge');
  expect(Object.keys(plan).sort()).toEqual(['added', 'removed', 'replaced', 'settings']);
});

test.each([
  ['no JSON at all', 'nonsense', 'not-json', ''],
  ['JSON that is no object', '7', 'not-a-backup', ''],
  ['JSON of something else', '{"telltale":1,"entries":[]}', 'not-a-backup', 'telltale'],
  [
    'a list without its text',
    '{"telltale":"backup","version":1,"settings":{},"lists":[{"id":"x"}]}',
    'not-a-backup',
    'lists.0.name',
  ],
  ['a file of a newer version', '{"telltale":"backup","version":2,"settings":{},"lists":[]}', 'newer', 'version'],
])('%s is refused and says where', (_, text, problem, at) => {
  expect(parseBackup(text)).toEqual({ problem, at });
});

test('broken settings in a sound backup are the defaults', () => {
  expect(parseBackup('{"telltale":"backup","version":1,"settings":7,"lists":[]}')).toMatchObject({
    settings: { ...DEFAULTS, loudness: 'badge', mutes: [] },
  });
});

test('a list goes elsewhere without what only this device knows of it, and with what a newer version put there', () => {
  const shared = { id: 'a', name: 'a', level: 'noted', on: true, format: 'domains', colour: 'plain' };
  expect(describeList(info('a'))).toEqual({ ...shared, from: null });
  const from = { url: 'https://lists.example/a', every: 'daily' as const, newer: 1 };
  const updated = {
    ...from,
    etag: '"1"',
    lastModified: 'x',
    checked: '2026-11-20T12:00:00Z',
    change: { added: 1, removed: 0 },
  };
  const problem = { code: 'slow' as const, detail: '', at: '2026-11-20T12:00:00Z' };
  const newer = { ...info('a'), from: { ...updated, problem }, shape: 'round' };
  expect(describeList(newer)).toEqual({ ...shared, shape: 'round', from });
});

test('of a list only what is its own is restored from a file', () => {
  const { colour, from, ...old } = list('a');
  const read = (more: object) => parseBackup(formatBackup({ ...backup, lists: [{ ...old, ...more } as never] }));
  const lists = (more: object) => (read(more) as Backup).lists;
  expect(lists({})).toEqual([{ ...old, colour, from }]);
  expect(lists({ colour: 'pink', from: 7 })).toEqual([{ ...old, colour, from }]);
  const subscribed = { url: 'https://lists.example/a', every: 'daily' };
  expect(lists({ managed: true, revision: 'x', from: { ...subscribed, checked: 7, problem: 7 } })).toEqual([
    { ...old, colour, from: subscribed },
  ]);
});

describe('planRestore', () => {
  const here = {
    settings: { ...DEFAULTS, loudness: 'icon' as const, mutes: ['other'] },
    lists: [info('own'), info('mine')],
  };
  const ids = (lists: { id: string }[]) => lists.map(({ id }) => id);

  test('merging keeps what is here', () => {
    const plan = planRestore(here, backup, 'merge');
    expect(plan.settings).toEqual({ ...DEFAULTS, loudness: 'count', mutes: ['acme', 'other'] });
    expect([ids(plan.added), ids(plan.replaced), ids(plan.removed)]).toEqual([['b'], ['own'], []]);
  });

  test('merging keeps what only a newer version knows, of both', () => {
    const newer = { ...here, settings: { ...here.settings, theme: 'dark', size: 1 } };
    const plan = planRestore(newer, { ...backup, settings: { ...backup.settings, size: 2 } as never }, 'merge');
    expect(plan.settings).toMatchObject({ theme: 'dark', size: 2 });
    expect(planRestore(newer, backup, 'replace').settings).toEqual(backup.settings);
  });

  test('lists of the organisation are never removed', () => {
    const managed = { ...here, lists: [{ ...info('theirs'), managed: true }] };
    expect(planRestore(managed, backup, 'replace').removed).toEqual([]);
  });

  test('devices of both are merged; replacing leaves those of the backup, or remembers none', () => {
    const withDevices = { ...here, devices: ['xiaomi'] };
    const saved = { ...backup, devices: ['samsung', 'xiaomi'] };
    expect(planRestore(withDevices, saved, 'merge').devices).toEqual(['samsung', 'xiaomi']);
    expect(planRestore(withDevices, backup, 'merge').devices).toEqual(['xiaomi']);
    expect(planRestore(here, saved, 'merge').devices).toEqual(['samsung', 'xiaomi']);
    expect(planRestore(here, saved, 'replace').devices).toEqual(['samsung', 'xiaomi']);
    expect(planRestore(withDevices, backup, 'replace').devices).toBeUndefined();
    expect(planRestore(here, backup, 'merge').devices).toBeUndefined();
  });

  test('replacing leaves the backup and nothing else', () => {
    const plan = planRestore(here, backup, 'replace');
    expect(plan.settings).toEqual(backup.settings);
    expect([ids(plan.added), ids(plan.replaced), ids(plan.removed)]).toEqual([['b'], ['own'], ['mine']]);
  });
});

test.each(['https://', 'https://192.168.1.1/list', 'https://me:pw@lists.example/x', 'http://lists.example/x'])(
  'a list of a backup that says it comes from %s comes from nowhere',
  (url) => {
    const list = {
      id: 'a',
      name: 'A',
      level: 'noted',
      on: true,
      format: 'hosts',
      text: '',
      from: { url, every: 'daily' },
    };
    const text = JSON.stringify({ telltale: 'backup', version: 1, settings: {}, lists: [list] });
    expect(parseBackup(text)).toMatchObject({ lists: [{ id: 'a', from: null }] });
  },
);
