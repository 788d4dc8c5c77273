import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VendorFile } from '../../../../src/core/record/vendor.ts';
import { readList } from '../../../support/list-findings.ts';

const read = (json: unknown) => readList([JSON.stringify(json)]);
const list = (more: object) => ({ telltale: 1, name: 'Mine', ...more });
const incident: VendorFile['incidents'][number] = {
  id: 'sold-locations',
  date: '2024-05',
  title: 'Sold locations',
  summary: 'It sold locations.',
  practice: 'data-sale-or-sharing',
  data: ['location'],
  evidence: 'adjudicated',
  answer: { state: 'none-found' },
  later: [],
  resolved: 'no',
  sources: [
    {
      url: 'https://court.example/1',
      publisher: 'Court',
      title: 'Judgment',
      kind: 'court',
      accessed: '2026-11-20',
    },
  ],
};
const acme: VendorFile = {
  name: 'Acme',
  kinds: ['tv'],
  brands: [],
  sites: [{ domain: 'acme.example', seen: 'https://acme.example/' }],
  apps: [],
  endpoints: [{ host: 'log.acme.example', purpose: 'telemetry', seen: ['https://lab.example/'] }],
  incidents: [incident],
};

describe('readJsonList', () => {
  test('its entries come with what they say', () => {
    const { report, entries } = read(
      list({
        entries: [
          { domain: 'A.example', reason: 'late', source: 'https://news.example/1', level: 'serious' },
          { domain: 'b.example' },
          { domain: 'a.example' },
        ],
      }),
    );
    expect(entries).toEqual([
      { domain: 'a.example', reason: 'late', source: 'https://news.example/1', level: 'serious' },
      { domain: 'b.example', reason: '' },
    ]);
    expect(report).toMatchObject({ format: 'json', name: 'Mine', lines: 3, imported: 2, duplicate: 1 });
  });

  test('an invalid entry is named by its path and hides no other', () => {
    const { report } = read(
      list({
        entries: [
          { domain: 'com' },
          { domain: 'a.example', level: 'loud' },
          { domain: 'a.example', level: 'none' },
          { domain: 'a.example', resaon: 'x' },
          { domain: 'a.example', source: 'javascript:alert(1)' },
          'a.example',
          {},
          { domain: 'good.example' },
        ],
      }),
    );
    expect(report).toMatchObject({ lines: 8, imported: 1, refused: 7 });
    expect(report.refusals.map(({ line, path, code }) => [line, path, code])).toEqual([
      [1, 'entries.0.domain', 'single-label'],
      [2, 'entries.1.level', 'wrong-field'],
      [3, 'entries.2.level', 'wrong-field'],
      [4, 'entries.3.resaon', 'wrong-field'],
      [5, 'entries.4.source', 'wrong-field'],
      [6, 'entries.5', 'wrong-field'],
      [7, 'entries.6.domain', 'wrong-field'],
    ]);
  });

  test.each([
    ['https://', 'is no URL'],
    ['ftp://a.example/', 'is no web address'],
  ])('an entry whose source is %s is refused, because it %s', (source, text) => {
    const { report } = read(list({ entries: [{ domain: 'a.example', source }] }));
    expect(report.refusals).toMatchObject([{ path: 'entries.0.source', code: 'wrong-field', text }]);
  });

  test.each([
    ['{', 'not-json', ''],
    ['{"telltale":2,"name":"x"}', 'not-a-list', 'telltale'],
    ['{"telltale":1}', 'not-a-list', 'name'],
    ['{"telltale":1,"name":" "}', 'not-a-list', 'name'],
    ['{"telltale":1,"name":"x","entries":{}}', 'not-a-list', 'entries'],
    ['{"telltale":1,"name":"x","vendors":[]}', 'not-a-list', 'vendors'],
    ['{"telltale":1,"name":"x","rules":[]}', 'not-a-list', 'rules'],
    ['{"a":"b"}', 'not-a-list', 'telltale'],
  ])('%s is refused as %s at %j', (text, code, path) => {
    const { report, entries } = readList([text]);
    expect(entries).toEqual([]);
    expect(report).toMatchObject({ lines: 1, refused: 1, refusals: [{ code, path }] });
  });

  test('JSON that is no object is refused where JSON was asked for', () => {
    expect(readList(['[1]'], { format: 'json' }).report.refusals).toMatchObject([{ code: 'not-a-list' }]);
  });
});

describe('dossiers in a list', () => {
  test('each is handed over whole, and its sites and telemetry hosts are entries with its level and heaviest incident', () => {
    const dossiers: [string, VendorFile][] = [];
    const { report, entries } = readList([JSON.stringify(list({ vendors: { acme } }))], {
      onDossier: (slug, dossier) => dossiers.push([slug, dossier]),
    });
    expect(dossiers).toEqual([['acme', acme]]);
    const about = {
      reason: 'Acme: Sold locations',
      source: 'https://court.example/1',
      vendor: 'acme',
      level: 'elevated',
    };
    expect(entries).toEqual([
      { domain: 'acme.example', ...about },
      { domain: 'log.acme.example', ...about },
    ]);
    expect(report).toMatchObject({ lines: 1, imported: 1, names: { imported: 2 } });
  });

  test('one without incidents accuses nobody', () => {
    const { report, entries } = read(list({ vendors: { acme: { ...acme, incidents: [] } } }));
    expect(entries).toEqual([]);
    expect(report).toMatchObject({ lines: 1, notApplicable: 1 });
  });

  test('an invalid one is named with the path of its problem', () => {
    const { report } = read(list({ vendors: { acme: { ...acme, incidents: [{ ...incident, title: '' }] } } }));
    expect(report.refusals).toEqual([
      {
        line: 1,
        code: 'wrong-field',
        path: 'vendors.acme',
        text: 'acme: sold-locations title is empty; write a sentence or leave the field out',
      },
    ]);
  });

  test('every vendor file of the record can be handed on in a list', () => {
    const slug = 'xiaomi';
    const file: unknown = JSON.parse(
      readFileSync(new URL(`../../../../src/data/vendors/${slug}.json`, import.meta.url), 'utf8'),
    );
    expect(read(list({ vendors: { [slug]: file } })).report).toMatchObject({ lines: 1, imported: 1, refused: 0 });
  });
});

test('a dossier whose source is no address is refused like any other problem, and throws nothing', () => {
  const vendors = { acme: { name: 'Acme', strengths: [{ claim: 'x', sources: [{ url: 'no address' }] }] } };
  const { report } = readList([JSON.stringify({ telltale: 1, name: 'x', vendors })]);
  expect(report).toMatchObject({ lines: 1, refused: 1 });
});
