import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBlockAndWatch } from '../../../src/core/blocking/block-and-watch.ts';
import { isWhole } from '../../../src/core/lists/host-index/check.ts';
import { decodeListInfos, openList } from '../../../src/core/lists/list.ts';
import { parseOwnList } from '../../../src/core/lists/own-list.ts';
import { isLossless } from '../../../src/core/text/is-lossless.ts';
import { decodeAlerts } from '../../../src/core/user/alerts.ts';
import { parseBackup } from '../../../src/core/user/backup.ts';
import { decodeMyDevices } from '../../../src/core/user/my-devices.ts';
import { decodePolicy, policySubscriptions } from '../../../src/core/user/policy.ts';
import { decodeReadMarks } from '../../../src/core/user/read-marks.ts';
import { decodeSettings } from '../../../src/core/user/settings.ts';
import { decodeSynced } from '../../../src/core/user/sync.ts';
import { besideKnown } from '../../../src/core/user/synced-state.ts';
import { upgradeSettings, upgradeStored } from '../../../src/core/user/upgrade.ts';

const ROOT = new URL('../../samples/stored/', import.meta.url);
const VERSIONS = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Shapes of older versions alone. */
const GONE = ['seen', 'seen-with-ids'];

/** What each kind of sample must still mean, whichever version stored it. */
const READS: Record<string, (sample: never) => void> = {
  settings: (sample) => expect(isLossless(sample, decodeSettings(sample))).toBe(true),
  lists: (sample: unknown[]) => {
    expect(decodeListInfos(sample)).toHaveLength(sample.length);
    expect(isLossless(sample, decodeListInfos(sample))).toBe(true);
  },
  readMarks: (sample) => expect(isLossless(sample, decodeReadMarks(sample))).toBe(true),
  myDevices: (sample) => expect(isLossless(sample, decodeMyDevices(sample))).toBe(true),
  blockAndWatch: (sample) => expect(decodeBlockAndWatch(sample)).toEqual(sample),
  alerts: (sample) => expect(isLossless(sample, decodeAlerts(sample))).toBe(true),
  alertsThisSession: (sample) => expect(isLossless(sample, decodeAlerts(sample))).toBe(true),
  seenThisSession: (sample) => expect(isLossless(sample, decodeReadMarks(sample))).toBe(true),
  // In memory only, so that no other version's is ever met: if it were, it would count as never viewed.
  seen: (sample) => expect(decodeReadMarks(sample)).toEqual({}),
  'seen-with-ids': (sample) => expect(isLossless(sample, decodeReadMarks(sample))).toBe(true),
  started: (sample) => expect(sample).toBe(true),
  keptAside: (sample) => expect(Object.values(sample).every(Array.isArray)).toBe(true),
  sync: readShared,
  shared: readShared,
  managed(sample) {
    expect(decodePolicy(sample).problems).toEqual([]);
    expect(isLossless(upgradeSettings(sample), decodePolicy(sample).policy)).toBe(true);
    expect(policySubscriptions(decodePolicy(sample).policy).length).toBeGreaterThan(0);
  },
  contents: readContents,
  'contents-with-dossiers': readContents,
  backup: readBackup,
  'backup-with-devices': readBackup,
  'backup-with-blocking': readBackup,
};

function readBackup(sample: { lists: unknown[]; devices?: unknown[]; blockAndWatch?: unknown }): void {
  const backup = parseBackup(JSON.stringify(sample));
  if ('problem' in backup) throw new Error(backup.problem);
  expect(isLossless(sample.lists, backup.lists)).toBe(true);
  expect(backup.devices).toEqual(sample.devices);
  expect(backup.blockAndWatch).toEqual(sample.blockAndWatch);
}

function readShared(sample: Record<string, unknown>): void {
  expect(isLossless(sample, decodeSynced(sample))).toBe(true);
  expect(besideKnown({}, decodeSynced(sample))).toEqual({});
}

/** The index opens as it is, or the text still makes it anew. */
function readContents(sample: { text: string; index: string; reasons: [] }): void {
  const index = new Uint8Array(Buffer.from(sample.index, 'base64')).buffer;
  const list = openList({ id: 'x', name: 'X', level: 'elevated' }, { index, reasons: sample.reasons });
  const { lines } = parseOwnList(sample.text);
  expect(lines.length).toBeGreaterThan(0);
  if (typeof list === 'string') throw new Error(`The index is ${list}: today's code has to rebuild it from its text`);
  expect(isWhole(index)).toBe(true);
  for (const { domain } of lines) expect(list.find(`www.${domain}`)).toMatchObject({ domain });
}

describe.each(VERSIONS.map(({ name }) => name))('what version %s stored', (version) => {
  const folder = new URL(`${version}/`, ROOT);
  test.each(readdirSync(folder))('%s is read without losing anything of it', (file) => {
    const stored = { [file.replace('.json', '')]: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) };
    const { written, removed } = upgradeStored(stored);
    for (const [key, sample] of Object.entries({ ...stored, ...written }).filter(([key]) => !removed.includes(key))) {
      const read = READS[key];
      if (read === undefined) throw new Error(`Nothing reads ${file}`);
      read(sample as never);
    }
  });
});

test('the newest folder has a sample of every shape', () => {
  const newest = VERSIONS.map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
  const files = readdirSync(new URL(`${newest}/`, ROOT)).map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual(
    Object.keys(READS)
      .filter((shape) => !GONE.includes(shape))
      .sort(),
  );
});
