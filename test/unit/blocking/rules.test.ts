import { expect, test } from 'vitest';
import { NOTHING } from '../../../src/core/blocking/block-and-watch.ts';
import { type Rule, rulesFor, sessionRulesFor, type VendorBlocks } from '../../../src/core/blocking/rules.ts';
import { doRulesStand } from '../../../src/core/blocking/rules-stand.ts';
import { compileBlocks } from '../../../src/data/compile/blocks.ts';
import type { RecordFiles } from '../../../src/data/compile/record-files.ts';

type Endpoint = { host: string; purpose: string; breaks?: string };
const files = (vendors: Record<string, Endpoint[]>) =>
  ({
    vendors: new Map(Object.entries(vendors).map(([slug, endpoints]) => [slug, { endpoints, sites: [] }])),
  }) as unknown as RecordFiles;

const RECORD = compileBlocks(
  files({
    acme: [
      { host: 'stat.acme.example', purpose: 'telemetry' },
      { host: 'pay.stat.acme.example', purpose: 'analytics', breaks: 'payment' },
      { host: 'ads.pay.stat.acme.example', purpose: 'ads' },
      { host: 'update.stat.acme.example', purpose: 'update' },
      { host: 'crash.example', purpose: 'crash' },
    ],
    other: [
      { host: 'log.example', purpose: 'telemetry' },
      { host: 'in.crash.example', purpose: 'telemetry' },
    ],
    updater: [{ host: 'new.example', purpose: 'update' }],
  }),
);
const wish = (over: object) => ({ ...NOTHING, ...over });
const domainsOf = (rules: readonly Rule[]) => rules.map(({ condition }) => condition.requestDomains);

test('only hosts that report can be blocked, those that break something apart', () => {
  expect(RECORD.map(({ vendor, breaks }) => [vendor, breaks])).toEqual([
    ['acme', ['pay.stat.acme.example']],
    ['other', []],
  ]);
});

test('a company has one rule, or two where a host is blocked below an open one below a blocked one', () => {
  const rules = rulesFor(RECORD, wish({ blocked: ['acme'] }));
  expect(domainsOf(rules)).toEqual([['stat.acme.example', 'crash.example'], ['ads.pay.stat.acme.example']]);
  expect(rules[0]?.condition.excludedRequestDomains).toEqual([
    'pay.stat.acme.example',
    'update.stat.acme.example',
    // Another company's, which was not chosen.
    'in.crash.example',
  ]);
  expect(domainsOf(rulesFor(RECORD, wish({ blocked: ['other'] })))).toEqual([['log.example', 'in.crash.example']]);
  expect(rulesFor(RECORD, wish({ blocked: 'all' })).map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('no rule stops a page that is opened, nor what a site loads from its own domain', () => {
  for (const { action, condition } of rulesFor(RECORD, wish({ blocked: 'all' }))) {
    expect(action.type).toBe('block');
    expect(condition).toMatchObject({ excludedResourceTypes: ['main_frame'], domainType: 'thirdParty' });
  }
});

test('a host that breaks something is blocked where that was taken, and what is open below it stays open', () => {
  const [first] = rulesFor(
    RECORD,
    wish({ blocked: ['acme'], taken: ['pay.stat.acme.example', 'not-on-record.example'] }),
  );
  expect(first?.condition.requestDomains).toContain('pay.stat.acme.example');
  expect(first?.condition.excludedRequestDomains).not.toContain('pay.stat.acme.example');
  expect(first?.condition.requestDomains).not.toContain('not-on-record.example');
});

test('a company whose every host breaks something has no rule until one is taken: browsers refuse an empty list', () => {
  const only = compileBlocks(files({ acme: [{ host: 'a.example', purpose: 'ads', breaks: 'all' }] }));
  expect(rulesFor(only, wish({ blocked: 'all' }))).toEqual([]);
  expect(domainsOf(rulesFor(only, wish({ blocked: 'all', taken: ['a.example'] })))).toEqual([['a.example']]);
});

test('a site is let through in three ways: by its pages, by who asks, and for workers by a rule of the session', () => {
  const excepting = wish({ blocked: ['other'], exceptions: ['news.example'] });
  const [block, allow] = rulesFor(RECORD, excepting);
  expect(block?.condition.excludedInitiatorDomains).toEqual(['news.example']);
  expect(allow).toEqual({
    id: 2,
    priority: 100,
    action: { type: 'allowAllRequests' },
    condition: { requestDomains: ['news.example'], resourceTypes: ['main_frame'] },
  });
  expect(sessionRulesFor(excepting)).toMatchObject([
    { priority: 100, action: { type: 'allow' }, condition: { tabIds: [-1], initiatorDomains: ['news.example'] } },
  ]);
  expect(sessionRulesFor(wish({ exceptions: ['news.example'] }))).toEqual([]);
});

test('nothing is left while blocking is paused, or where nobody is blocked', () => {
  for (const off of [{ blocked: 'all', paused: true, exceptions: ['a.example'] }, { exceptions: ['a.example'] }]) {
    expect(rulesFor(RECORD, wish(off))).toEqual([]);
    expect(sessionRulesFor(wish(off))).toEqual([]);
  }
});

test('rules stand where a browser keeps the same in another order, and nowhere else', () => {
  const wanted = rulesFor(RECORD, wish({ blocked: 'all', exceptions: ['b.example', 'a.example'] }));
  const reversed = <Item>(items: Item[] | undefined) => [...(items ?? [])].reverse();
  const kept = reversed(
    wanted.map((rule) => ({
      ...rule,
      condition: { ...rule.condition, requestDomains: reversed(rule.condition.requestDomains), urlFilter: null },
    })),
  );
  expect(doRulesStand(kept, wanted)).toBe(true);
  expect(doRulesStand(kept.slice(1), wanted)).toBe(false);
  expect(doRulesStand(kept, rulesFor(RECORD, wish({ blocked: 'all', exceptions: ['a.example'] })))).toBe(false);
  expect(doRulesStand([], [])).toBe(true);
});

test('hosts end up where the record has them, whatever lies below what', () => {
  const blocks: VendorBlocks[] = RECORD;
  for (const { groups } of blocks) {
    for (const { hosts, open } of groups)
      expect(hosts.filter((host) => open.some((one) => host === one || host.endsWith(`.${one}`)))).toEqual([]);
  }
});
