import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierOf } from '../../../src/core/lists/formats/json-list.ts';
import type { VendorFile } from '../../../src/core/record/vendor.ts';
import { linkHost, shownText } from '../../../src/core/text/shown-text.ts';
import { dossierIn } from '../../../src/data/list-dossier.ts';
import { broken, hostileValue, nestedJson } from '../../support/hostile.ts';
import { readList, sumOf } from '../../support/list-findings.ts';
import { property } from '../../support/property.ts';
import { incident, sites, source, vendorFile } from '../../support/record.ts';

const acme = vendorFile({
  sites: sites('acme.example'),
  brands: ['Acmephone', { name: 'Old', from: '2010', until: '2012-05' }],
  endpoints: [{ host: 'log.acme.example', purpose: 'telemetry', seen: ['https://lab.example/'] }],
  strengths: [{ claim: 'It has a switch.', sources: [source()] }],
  steps: [{ title: 'Switch it off', text: 'Under Settings.', sources: [source()] }],
  incidents: [
    incident({
      answer: { state: 'answered', text: 'It paid.', date: '2021', stance: 'accepts' },
      later: [{ date: '2022', kind: 'ruling', text: 'Fined.', source: source().url }],
      involved: [{ name: 'Cloud', role: 'hosting' }],
    }),
  ],
});
const LIST = {
  telltale: 1,
  name: 'Ours',
  entries: [
    { domain: 'a.example', reason: 'late', source: 'https://news.example/1', level: 'serious' },
    { domain: 'b.example' },
  ],
  vendors: { acme },
};
const LIES = [
  '',
  'safe\u202egnp',
  'a\u200bb',
  'two\nlines',
  'Αcme',
  'a\ufe0f',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(900),
];
const LINKS = [
  'javascript:alert(1)',
  'https://court.example@evil.example/',
  'data:text/html,x',
  'https://',
  'ftp://a.example/',
];
const MISSES = {
  ...{ name: LIES, title: LIES, summary: LIES, text: LIES, claim: LIES, publisher: LIES, reason: LIES, against: LIES },
  ...{
    url: LINKS,
    source: LINKS,
    seen: LINKS,
    domain: ['com', '1.2.3.4', 'A.example', '*.c.example', ...LIES],
    host: LIES,
  },
  ...{
    level: ['none', 'critical'],
    date: ['2020-13', '20', 2020],
    evidence: ['sure'],
    state: ['none-found', 'denied'],
  },
};
const list = fc.oneof(
  { weight: 4, arbitrary: broken(LIST, MISSES) },
  { weight: 1, arbitrary: hostileValue(Object.keys(LIST), fc.constantFrom<unknown>(...Object.values(LIST), ...LIES)) },
);
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null';

/** Every text in a value, and every address, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

property('a list in JSON is read or refused, and what it says is shown as it is', 600, list.map(asJson), (text) => {
  const dossiers: [string, VendorFile][] = [];
  const { report, entries } = readList([text], {
    format: 'json',
    onDossier: (slug, file) => dossiers.push([slug, file]),
  });
  expect(sumOf(report)).toBe(report.lines);
  expect(shownText(report.name)).toBe(report.name);
  for (const { reason, source: link, domain } of entries) {
    expect([shownText(reason), new URL(`https://${domain}`).hostname]).toEqual([reason, domain]);
    if (link !== undefined) expect(link).toMatch(/^https?:/i);
  }
  for (const [slug, file] of dossiers) {
    expect(dossierOf(text, slug)).toEqual(file);
    expect(dossierIn(text, slug)?.name).toBe(file.name);
    const { seen: _, ...shown } = { ...file, seen: null };
    for (const said of textsIn(shown)) expect(shownText(said)).toBe(said);
    for (const { url } of file.incidents.flatMap(({ sources }) => sources)) expect(linkHost(url)).not.toBeNull();
  }
  for (const slug of ['__proto__', 'constructor', 'toString']) expect(dossierOf(text, slug)).toBeNull();
});

test.each([true, false])('100,000 levels of nesting are refused where they are (in arrays: %j)', (inArrays) => {
  const deep = nestedJson(100_000, inArrays);
  expect(readList([deep], { format: 'json' }).report).toMatchObject({ refused: 1 });
  const { report } = readList([
    `{"telltale":1,"name":"x","entries":[${deep},{"domain":"a.example"}],"vendors":{"a":${deep}}}`,
  ]);
  expect(report).toMatchObject({ imported: 1, refused: 2 });
});
