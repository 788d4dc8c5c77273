import { describe, expect, test } from 'vitest';
import { compileList } from '../../src/core/lists/compile-list.ts';
import { openList } from '../../src/core/lists/list.ts';
import { realOpened, realRecord } from '../support/real-record.ts';

const files = realRecord();
const { catalogue } = realOpened();

/** A domain itself, hosts below it, and hosts that only look like it. */
const around = (domain: string): string[] => [
  domain,
  `www.${domain}`,
  `a.b.${domain}`,
  `not${domain}`,
  `${domain}.example`,
  domain.slice(domain.indexOf('.') + 1),
];

describe.each([
  ['sites', catalogue.sites, [...files.vendors.values()].flatMap((file) => file.sites.map(({ domain }) => domain))],
  [
    'endpoints',
    catalogue.endpoints,
    [...files.vendors.values()].flatMap((file) => (file.endpoints ?? []).map(({ host }) => host)),
  ],
] as const)('the %s of the record', (_, table, domains) => {
  const entries = domains.map((domain) => ({ domain, reason: '' }));
  const list = openList({ id: 'record', name: '', level: 'noted' }, compileList(entries, 1));

  test('are found by their own table as by an exact host index', () => {
    if (typeof list === 'string') throw new Error(list);
    for (const host of domains.flatMap(around)) {
      expect(table.find(host)?.domain ?? null, host).toBe(list.find(host)?.domain ?? null);
    }
  });
});
