import { describe, expect, test } from 'vitest';
import { homeList } from '../../../src/core/home/home-list.ts';
import {
  countPurposes,
  REPORTING,
  selectHosts,
  type VendorHost,
  WORKING,
} from '../../../src/core/home/host-selection.ts';
import { BLOCK_FORMATS } from '../../../src/core/lists/writing/formats.ts';
import { ENDPOINT_PURPOSES } from '../../../src/core/record/vocabulary.ts';
import { openEndpoints } from '../../../src/core/record-index/endpoints.ts';
import { compileEndpoints } from '../../../src/data/compile/endpoints.ts';
import { ENGLISH } from '../../support/home-files.ts';
import { recordOf } from '../../support/record.ts';

const host = (name: string, over: Partial<VendorHost> = {}): VendorHost => ({
  vendor: 'acme',
  host: name,
  purpose: 'telemetry',
  seen: ['owner/list:file'],
  ...over,
});
const HOSTS = [
  host('t.acme.example'),
  host('ads.acme.example', { purpose: 'ads' }),
  host('fota.t.acme.example', { purpose: 'update' }),
  host('log.acme.example', { breaks: 'payments' }),
  host('t.cloud.example', { vendor: 'cloud', seen: ['owner/list:file', 'https://page.example/list'] }),
];
const names = (hosts: readonly VendorHost[]) => hosts.map((one) => one.host);

describe('a choice of hosts', () => {
  test('takes what was chosen, leaves to the reader what breaks something, and keeps all else open', () => {
    const { blocked, left, open } = selectHosts(HOSTS, { vendors: ['acme'], purposes: ['telemetry'] });
    expect(names(blocked)).toEqual(['t.acme.example']);
    expect(names(left)).toEqual(['log.acme.example']);
    expect(open).toEqual(['ads.acme.example', 'fota.t.acme.example', 'log.acme.example', 't.cloud.example']);
  });

  test('of everybody is one of all vendors', () => {
    expect(names(selectHosts(HOSTS, { vendors: null, purposes: ['telemetry'] }).blocked)).toEqual([
      't.acme.example',
      't.cloud.example',
    ]);
  });

  test('holds no updates, messages or places unless they are asked for', () => {
    expect([...REPORTING, ...WORKING].sort()).toEqual([...ENDPOINT_PURPOSES].sort());
    expect(WORKING).toEqual(['location', 'push', 'update']);
  });

  test('can be made by how many hosts there are of each kind', () => {
    expect([...countPurposes(HOSTS, ['acme'])]).toEqual([
      ['telemetry', 2],
      ['ads', 1],
      ['update', 1],
    ]);
    expect(countPurposes(HOSTS, null).get('telemetry')).toBe(3);
  });
});

describe('a list to take home', () => {
  const selection = selectHosts(HOSTS, { vendors: null, purposes: ['telemetry'] });

  test('says of each host whose it is, what for, what breaks and where it was seen', () => {
    const { blocked, left, open } = homeList(selection, BLOCK_FORMATS.adblock, ENGLISH, []);
    expect(blocked).toEqual([
      { host: 't.acme.example', note: 'acme; telemetry; owner/list:file' },
      { host: 't.cloud.example', note: 'cloud; telemetry; owner/list:file https://page.example/list' },
    ]);
    expect(left[0]?.note).toBe('acme; telemetry; blocking it breaks payments; owner/list:file');
    expect(open).toBe(selection.open);
  });

  test('says why a form cannot block a host', () => {
    const { blocked } = homeList(selection, BLOCK_FORMATS.openwrt, ENGLISH, []);
    expect(blocked[0]?.note).toBe('acme; telemetry; owner/list:file; would also block fota.t.acme.example');
  });
});

test('hosts come out of the package as the record has them', () => {
  const { vendor: _, ...plain } = host('a.example', { seen: ['b/b:b', 'a/a:a'], breaks: 'x' });
  const record = recordOf({
    acme: { endpoints: [plain] },
    cloud: {},
    good: { endpoints: [{ ...plain, host: 'b.example' }] },
  });
  expect(openEndpoints(compileEndpoints(record))).toEqual([
    { ...plain, vendor: 'acme' },
    { ...plain, vendor: 'good', host: 'b.example' },
  ]);
});
