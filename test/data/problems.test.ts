import { expect, test } from 'vitest';
import { vendorProblems } from '../../src/core/record/vendor.ts';
import { recordProblems } from '../../src/data/check/check.ts';
import { incident, recordOf, sites, source, vendorFile } from '../support/record.ts';

const TODAY = '2026-11-21';
const schema = (over: object) => vendorProblems('acme.json', { ...vendorFile(), ...over });
const record = (...over: Parameters<typeof recordOf>) => recordProblems(recordOf(...over), TODAY);

test('a good file has none', () => {
  expect(schema({ incidents: [incident()], sites: sites('acme.example') })).toEqual([]);
});

test.each([
  [
    'an unknown key',
    { colour: 'red' },
    'acme.json: colour is not a known field ("colour"); check its spelling or remove it',
  ],
  ['a missing key', { name: undefined }, 'acme.json: name'],
  [
    'a kind that does not exist',
    { kinds: ['spaceship'] },
    'acme.json: kinds.0 is "spaceship"; write one of: alternative, app,',
  ],
  [
    'a site with a scheme',
    { sites: sites('https://acme.example') },
    'acme.json: sites.0.domain is no host name; write it in lower case',
  ],
  [
    'a place that is none',
    { sites: [{ domain: 'acme.example', seen: 'memory' }] },
    'acme.json: sites.0.seen names no public place',
  ],
  [
    'a practice that is an outcome',
    { incidents: [incident({ practice: 'regulator-penalty' as never })] },
    'acme.json: incidents.0.practice is "regulator-penalty"; write one of: backdoor',
  ],
  [
    'a date that is none',
    { incidents: [incident({ date: '2020-13' })] },
    'acme.json: incidents.0.date is no date; write YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a title that is too long',
    { incidents: [incident({ title: 'x'.repeat(91) })] },
    'acme.json: incidents.0.title has 91 characters; shorten it to 90 at most',
  ],
  [
    'an incident without a source',
    { incidents: [incident({ sources: [] })] },
    'acme.json: incidents.0.sources has no source; cite one or remove the incident',
  ],
  [
    'a link with tracking',
    { incidents: [incident({ sources: [source({ url: 'https://a.example/?utm_source=x' })] })] },
    'acme.json: incidents.0.sources.0.url carries tracking parameters; cut them off',
  ],
  [
    'a prefix without its dot',
    { packages: { prefixes: ['com.acme'] } },
    'acme.json: packages.prefixes.0 is no package prefix; end it with a dot',
  ],
])('%s is named with file, field, what is wrong and what to write', (_, over, said) => {
  expect(schema(over).join('\n')).toContain(said);
});

test.each([
  [
    'a domain claimed twice',
    [{ a: { sites: sites('x.example') }, b: { sites: sites('x.example') } }],
    'b.json: site x.example is claimed by a.json too; keep it in one',
  ],
  [
    'a tie to nobody',
    [{ a: { parents: [{ name: 'B', vendor: 'b' }] } }],
    'a.json: parents names b, which has no file; write the slug of one',
  ],
  [
    'incidents out of order',
    [{ a: { incidents: [incident({ date: '2021' }), incident({ id: 'x', date: '2020' })] } }],
    'a.json: incidents are not in order; sort them by date',
  ],
  [
    'a date after today',
    [{ a: { incidents: [incident({ date: '2027' })] } }],
    'is dated 2027, after today; correct the date',
  ],
  [
    'one source that only reports',
    [{ a: { incidents: [incident({ sources: [source({ kind: 'news' })] })] } }],
    'has one source that only reports; add the original or a second, independent one',
  ],
  [
    'a page cited twice',
    [{ a: { incidents: [incident({ sources: [source(), source()] })] } }],
    'cites one page twice; keep one',
  ],
] as const)('%s is named', (_, [vendors], said) => {
  expect(record(vendors as never).join('\n')).toContain(said);
});
