import { describe, expect, test } from 'vitest';
import { openAppNames } from '../../../src/core/app-list/app-names.ts';
import { matchFleet } from '../../../src/core/fleet/fleet-match.ts';
import { FIREFOX_ID, fleetPolicy, policyFile } from '../../../src/core/fleet/fleet-policy.ts';
import { fleetSheet, graveFindings } from '../../../src/core/fleet/fleet-report.ts';
import { type Inventory, readLines, readTable } from '../../../src/core/fleet/inventory.ts';
import { decodePolicy, withPolicy } from '../../../src/core/user/policy.ts';
import { policyLists } from '../../../src/core/user/policy-lists.ts';
import { DEFAULTS } from '../../../src/core/user/settings.ts';
import { GECKO_ID } from '../../../tools/manifest.ts';
import { incident, openedOf, shownIncident, sites, source } from '../../support/record.ts';

const { catalogue, companies } = openedOf({
  cloud: { name: 'Cloud Co', sites: sites('cloud.example') },
  acme: {
    name: 'Acme',
    brands: ['Acmephone'],
    incidents: [incident()],
    packages: { prefixes: ['com.acme.'] },
    endpoints: [{ host: 'log.acme-metrics.example', purpose: 'telemetry', seen: ['owner/list:file'] }],
  },
});
const names = openAppNames([['Acme Mail', 'acme', 'com.acme.mail']], companies);
const match = (inventory: Inventory | null) => matchFleet(inventory ?? { entries: [], columns: [] }, catalogue, names);

describe('an inventory', () => {
  test('is told by the surest thing that each line is known by, and counted', () => {
    const rows = [
      ['App name', 'Bundle ID', 'Publisher', 'Devices'],
      ['Mail', 'com.acme.mail', 'Acme', '12'],
      ['Mail', 'com.acme.mail', 'Acme', '3'],
      ['Whatever', '', 'Acme', '1'],
      ['Torch', 'org.example.torch', 'Somebody', '9'],
    ];
    const { entries, owned, unknown } = match(readTable(rows, 100));
    expect([entries, unknown, [...owned.keys()]]).toEqual([4, 1, ['acme']]);
    expect(owned.get('acme')).toEqual([
      { name: 'Acme Mail', count: 15, sure: true },
      { name: 'Whatever', count: 1, sure: true },
    ]);
  });

  test('goes by the maker where a product’s name alone would tell another', () => {
    const { owned } = match(
      readTable(
        [
          ['Model', 'Manufacturer'],
          ['Acme mount', 'Cloud Co'],
          ['Acmephone', ''],
        ],
        100,
      ),
    );
    expect([...owned]).toEqual([
      ['cloud', [{ name: 'Acme mount', count: 1, sure: true }]],
      ['acme', [{ name: 'Acmephone', count: 1, sure: true }]],
    ]);
  });

  test('of hosts finds those that devices report to, and those below them', () => {
    const { owned } = match(
      readLines('10:00:00 query[A] eu.log.acme-metrics.example\n10:00:01 query[A] cloud.example', 100),
    );
    expect([...owned.keys()]).toEqual(['acme', 'cloud']);
    expect(owned.get('acme')?.[0]).toEqual({ name: 'eu.log.acme-metrics.example', count: 1, sure: true });
  });

  test('says where a name alone tells whose a product probably is', () => {
    expect(match(readLines('Acme Torch', 100)).owned.get('acme')?.[0]?.sure).toBe(false);
  });
});

const denial = { state: 'answered' as const, text: 'Denied it.', date: '2019-03-05', stance: 'denies' as const };
const incidents = [
  shownIncident({ id: 'acme-flaw', practice: 'security-flaw' }),
  shownIncident({ id: 'acme-2016', date: '2016', practice: 'undisclosed-transfer', resolved: 'yes' }),
  shownIncident({
    ...{ id: 'acme-2019', date: '2019-03-04', practice: 'tracking-despite-opt-out', answer: denial },
    sources: [source(), source({ url: 'https://court.example/judgment' })],
  }),
];
const acme = {
  ...{ slug: 'acme', name: 'Acme', level: 'serious' as const, incidents, alternatives: ['Goodphone'] },
  products: [{ name: 'Acme Mail', count: 15, sure: true }],
  sites: ['acme.example', 'mail.acme.example'],
};
const good = {
  ...{ slug: 'good', name: 'Goodphone', level: 'none' as const, incidents: [], alternatives: [], products: [] },
  sites: ['good.example'],
};

describe('a report', () => {
  test('has the grave findings alone, the heaviest first', () => {
    expect(graveFindings(incidents).map(({ id }) => id)).toEqual(['acme-2019', 'acme-2016']);
  });

  test('as a table has a row for each finding with its sources and response, and one for a company without', () => {
    const { heads, rows } = fleetSheet([acme, good]);
    const table = rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i]])));
    expect(table).toHaveLength(3);
    expect(table[0]).toMatchObject({
      ...{ company: 'Acme', level: 'serious', entries: 15, finding_id: 'acme-2019', disputed: true },
      ...{ response: 'Denied it.', alternatives: 'Goodphone' },
      sources: 'https://research.example/paper https://court.example/judgment',
    });
    expect(table[1]?.response).toBe('');
    expect(table[2]).toMatchObject({ company: 'Goodphone', finding_id: null, sources: null, alternatives: '' });
    for (const row of rows) expect(row).toHaveLength(heads.length);
  });
});

describe('a policy', () => {
  const policy = fleetPolicy([acme, good], new Set(), 'Inventory of today');

  test('warns about the sites of companies with findings', () => {
    expect(policy).toEqual({
      mutes: [],
      lists: [
        {
          ...{ name: 'Inventory of today', level: 'serious', every: 'daily' },
          domains: ['acme.example # Acme', 'mail.acme.example # Acme'],
        },
      ],
    });
    const [list] = policyLists(policy, 7);
    expect(list?.find('www.acme.example')).toMatchObject({ reason: 'Acme', level: 'serious' });
    expect(list?.find('good.example')).toBeNull();
  });

  test('mutes those that are approved, and warns about none of them', () => {
    const approved = fleetPolicy([acme, good], new Set(['acme', 'nobody']), 'x');
    expect(approved).toEqual({ mutes: ['acme'], lists: [] });
    expect(withPolicy(DEFAULTS, approved).mutes).toEqual(['acme']);
  });

  test.each(['chrome', 'firefox'] as const)('is written as %s takes it, and read without a problem', (browser) => {
    const file = JSON.parse(policyFile(policy, browser, 'the-id'));
    const managed =
      browser === 'chrome' ? file['3rdparty'].extensions['the-id'] : file.policies['3rdparty'].Extensions['the-id'];
    const { policy: read, problems } = decodePolicy(managed);
    expect(problems).toEqual([]);
    expect(read).toEqual(policy);
  });

  test('knows the add-on’s id in Firefox', () => expect(FIREFOX_ID).toBe(GECKO_ID));
});
