import { describe, expect, test } from 'vitest';
import { type Backup, formatBackup, parseBackup, planRestore } from '../../src/core/backup.ts';
import { type ListInfo, NEW_LIST } from '../../src/core/list.ts';
import { DEFAULTS } from '../../src/core/settings.ts';

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

test.each([
  ['no JSON at all', 'nonsense', 'not-json', ''],
  ['JSON of something else', '{"telltale":1,"entries":[]}', 'not-a-backup', 'telltale'],
  [
    'a list without its text',
    '{"telltale":"backup","version":1,"settings":{},"lists":[{"id":"x"}]}',
    'not-a-backup',
    'lists.0.name',
  ],
  ['a file of a newer version', '{"telltale":"backup","version":2,"settings":{},"lists":[]}', 'newer', 'version'],
])('%s is refused and says where', (_, text, fault, at) => {
  expect(parseBackup(text)).toEqual({ fault, at });
});

test('broken settings in a sound backup are the defaults', () => {
  expect(parseBackup('{"telltale":"backup","version":1,"settings":7,"lists":[]}')).toMatchObject({
    settings: { ...DEFAULTS, loudness: 'badge', mutes: [] },
  });
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
