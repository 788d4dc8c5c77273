import { describe, expect, test } from 'vitest';
import { type BlockList, planBlocks, writeBlockList } from '../../../../src/core/lists/writing/block-list.ts';
import { BLOCK_FORMAT_NAMES, BLOCK_FORMATS, type BlockFormatName } from '../../../../src/core/lists/writing/formats.ts';
import { readList } from '../../../support/list-findings.ts';

const LIST: BlockList = {
  remarks: ['Of today'],
  blocked: [
    { host: 'ads.example', note: 'advertising' },
    { host: 'stats.example', note: '' },
  ],
  left: [{ host: 'push.example', note: 'breaks messages' }],
  open: ['updates.ads.example', 'push.example'],
};
const written = (name: BlockFormatName, list = LIST) =>
  writeBlockList(list, BLOCK_FORMATS[name], { name: 'Mine', day: '2026-11-29' });

describe('each form', () => {
  test.each([
    [
      'hosts',
      '# Of today\n0.0.0.0 ads.example # advertising\n:: ads.example\n0.0.0.0 stats.example\n:: stats.example\n' +
        '# 0.0.0.0 push.example # breaks messages\n# :: push.example\n',
    ],
    ['domains', '# Of today\nstats.example\n# ads.example # advertising\n# push.example # breaks messages\n'],
    [
      'adblock',
      '! Of today\n! advertising\n||ads.example^\n||stats.example^\n! breaks messages\n! ||push.example^\n' +
        '@@||updates.ads.example^\n',
    ],
    ['pihole', '# Of today\n# advertising\nads.example\n||stats.example^\n# breaks messages\n# ||push.example^\n'],
    [
      'dnsmasq',
      '# Of today\n# advertising\nlocal=/ads.example/\nlocal=/stats.example/\n# breaks messages\n# local=/push.example/\n' +
        'server=/updates.ads.example/#\n',
    ],
    [
      'unbound',
      '# Of today\nserver:\n# advertising\nlocal-zone: "ads.example" always_nxdomain\n' +
        'local-zone: "stats.example" always_nxdomain\n# breaks messages\n# local-zone: "push.example" always_nxdomain\n' +
        'local-zone: "updates.ads.example" always_transparent\n',
    ],
    [
      'rpz',
      '; Of today\n$TTL 3600\n@ IN SOA localhost. hostmaster.localhost. (2026112900 86400 7200 2592000 3600)\n' +
        '@ IN NS localhost.\n; advertising\nads.example CNAME .\n*.ads.example CNAME .\nstats.example CNAME .\n' +
        '*.stats.example CNAME .\n; breaks messages\n; push.example CNAME .\n; *.push.example CNAME .\n' +
        'updates.ads.example CNAME rpz-passthru.\n*.updates.ads.example CNAME rpz-passthru.\n',
    ],
    ['nextdns', 'stats.example\n'],
    ['openwrt', '# Of today\nstats.example\n# advertising\n# ads.example\n# breaks messages\n# push.example\n'],
    ['pfblockerng', '# Of today\nstats.example\n# ads.example # advertising\n# push.example # breaks messages\n'],
  ] as const)('is written as %s has it', (name, text) => {
    expect(written(name)).toBe(text);
  });

  test('of rules for Control D is a folder of rules that block, and of some that let through', () => {
    const rules = (host: string, action: number) =>
      [host, `*.${host}`].map((name) => ({ PK: name, action: { do: action, status: 1 } }));
    expect(JSON.parse(written('controld'))).toEqual({
      group: { group: 'Mine', action: { status: 1 } },
      rules: [...rules('ads.example', 0), ...rules('stats.example', 0), ...rules('updates.ads.example', 1)],
    });
  });
});

test('a name that would also block an open one is left out only where nothing better can be said', () => {
  const refuse = BLOCK_FORMAT_NAMES.filter((name) => planBlocks(LIST, BLOCK_FORMATS[name]).refused.length > 0);
  expect(refuse).toEqual(['domains', 'nextdns', 'openwrt', 'pfblockerng']);
});

test('a name below one that is let through is blocked all the same', () => {
  const blocked = [...LIST.blocked, { host: 'log.updates.ads.example', note: '' }];
  expect(written('adblock', { ...LIST, blocked })).toContain('||log.updates.ads.example^$important\n');
  expect(written('dnsmasq', { ...LIST, blocked })).toContain('local=/log.updates.ads.example/\n');
});

test('the page of OpenWrt’s adblock would delete an underscore, so that such a name is left out', () => {
  const list = { ...LIST, blocked: [{ host: 'a_b.example', note: '' }], left: [], open: [] };
  expect(written('openwrt', list)).toBe('# Of today\n# a_b.example\n');
  expect(written('pihole', list)).toContain('||a_b.example^');
});

test.each(['hosts', 'domains', 'adblock', 'dnsmasq', 'unbound', 'rpz', 'pfblockerng'] as const)(
  'what is written as %s is read here as the same names',
  (name) => {
    const many = Array.from({ length: 40 }, (_, i) => ({ host: `h${i}.example`, note: 'telemetry; owner/list:file' }));
    const text = written(name, { ...LIST, blocked: many, open: ['open.h1.example'] });
    const { report, entries, exceptions } = readList([text]);
    expect(report.refused).toBe(0);
    const opened = ['adblock', 'dnsmasq', 'unbound', 'rpz'].includes(name);
    expect([...new Set(exceptions)]).toEqual(opened ? ['open.h1.example'] : []);
    const left = name === 'domains' || name === 'pfblockerng' ? ['h1.example'] : [];
    expect(entries.map(({ domain }) => domain)).toEqual(
      many.map(({ host }) => host).filter((host) => !left.includes(host)),
    );
  },
);
