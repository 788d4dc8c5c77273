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
    'acme.json: sites.0.domain is not a host name; write it in lower case',
  ],
  [
    'a place that is none',
    { sites: [{ domain: 'acme.example', seen: 'memory' }] },
    'acme.json: sites.0.seen is not a public place; write the URL where you saw it',
  ],
  [
    'a practice that is an outcome',
    { incidents: [incident({ practice: 'regulator-penalty' as never })] },
    'acme.json: acme-2020-finding practice is "regulator-penalty"; write one of: backdoor',
  ],
  [
    'a date that is none',
    { incidents: [incident({ date: '2020-13' })] },
    'acme.json: acme-2020-finding date is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a title that is too long',
    { incidents: [incident({ title: 'x'.repeat(91) })] },
    'acme.json: acme-2020-finding title has 91 characters; shorten it to 90 at most',
  ],
  [
    'an incident without a source',
    { incidents: [incident({ sources: [] })] },
    'acme.json: acme-2020-finding sources has no source; cite one or remove the incident',
  ],
  [
    'a link with tracking',
    { incidents: [incident({ sources: [source({ url: 'https://a.example/?utm_source=x' })] })] },
    'acme.json: acme-2020-finding sources.0.url has tracking parameters; remove them (utm_…, fbclid, gclid)',
  ],
  [
    'a number in place of a text',
    { incidents: [incident({ date: 2020 as never })] },
    'acme.json: acme-2020-finding date is 2020; write a text "…"',
  ],
  ['a text in place of a list', { brands: 'Acme' }, 'acme.json: brands is "Acme"; write a list […]'],
  [
    'a flag that says no',
    { incidents: [incident({ potential: false as never })] },
    'acme.json: acme-2020-finding potential is false; write true, or leave the field out',
  ],
  [
    'an answer of a state that does not exist',
    { incidents: [incident({ answer: { state: 'silent' } as never })] },
    'acme.json: acme-2020-finding answer.state is "silent"; write "answered" or "earlier" or "none-found"',
  ],
  [
    'look-alike letters',
    { incidents: [incident({ title: 'P\u0430ypal' })] },
    'acme.json: acme-2020-finding title has invisible characters or look-alike letters; write it in plain letters',
  ],
  [
    'an incident whose id is none, by its place',
    { incidents: [incident({ id: 'Acme 2020' })] },
    'acme.json: incidents.0.id is not a slug; write lower-case words joined by hyphens',
  ],
  [
    'a prefix without its dot',
    { packages: { prefixes: ['com.acme'] } },
    'acme.json: packages.prefixes.0 is not a package prefix; end it with a dot',
  ],
])('%s is named with file, field, what is wrong and what to write', (_, over, said) => {
  expect(schema(over).join('\n')).toContain(said);
});

test.each([
  ['too long', 'x'.repeat(91)],
  ['in two lines', 'A\nfinding'],
])('a text that is %s is named once', (_, title) => {
  expect(schema({ incidents: [incident({ title })] })).toHaveLength(1);
});

test.each([
  [
    'a domain claimed twice',
    [{ a: { sites: sites('x.example') }, b: { sites: sites('x.example') } }],
    'b.json: site x.example is in a.json too; keep it in one place',
  ],
  [
    'a domain twice in one file',
    [{ a: { sites: sites('x.example', 'x.example') } }],
    'a.json: site x.example is there twice; keep it in one place',
  ],
  [
    'two incidents with one id',
    [{ a: { incidents: [incident()] }, b: { incidents: [incident()] } }],
    'b.json: incident id acme-2020-finding is in a.json too; change one of them',
  ],
  [
    'a tie to nobody',
    [{ a: { parents: [{ name: 'B', vendor: 'b' }] } }],
    'a.json: parents names b, which has no file in vendors/; correct the slug, or add the file',
  ],
  [
    'incidents out of order',
    [{ a: { incidents: [incident({ date: '2021' }), incident({ id: 'x', date: '2020' })] } }],
    'a.json: incidents are not in order: x comes too late in the file; sort them by date, oldest first',
  ],
  [
    'a date after today',
    [{ a: { incidents: [incident({ date: '2027' })] } }],
    'is dated 2027, after today; correct the date',
  ],
  [
    'one source that only reports',
    [{ a: { incidents: [incident({ sources: [source({ kind: 'news' })] })] } }],
    'rests on news of one publisher alone; add the original (its kind is not news), or a report of another publisher',
  ],
  [
    'a page cited twice',
    [{ a: { incidents: [incident({ sources: [source(), source()] })] } }],
    'cites https://research.example/paper twice; keep one',
  ],
] as const)('%s is named', (_, [vendors], said) => {
  expect(record(vendors as never).join('\n')).toContain(said);
});
