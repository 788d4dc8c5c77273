import { describe, expect, test } from 'vitest';
import { TextChunks } from '../../../../src/core/lists/reading/bytes.ts';
import { MAX_LINE_LENGTH } from '../../../../src/core/lists/reading/line-splitter.ts';
import { MAX_JSON_LENGTH } from '../../../../src/core/lists/reading/list-reader.ts';
import { readList } from '../../../support/list-findings.ts';
import { incident, sites, vendorFile } from '../../../support/record.ts';

const read = (more: object) => readList([JSON.stringify({ telltale: 1, name: 'Ours', ...more })]);
const refusal = (more: object) => read(more).report.refusals[0];

describe('a list in JSON', () => {
  test.each([
    ['ftp://a.example/https:', 1],
    ['https://a.example/', 0],
    ['http://a.example/', 0],
    ['HTTPS://a.example/', 0],
  ])('takes a source of the web alone: %s', (source, refused) => {
    expect(read({ entries: [{ domain: 'a.example', source }] }).report.refused).toBe(refused);
  });

  test('says what is wrong with it', () => {
    expect(refusal({ entries: [{ domain: 'a.example', source: 'ftp://a.example/' }] })?.text).toBe('is no web address');
    expect(refusal({ vendors: [] })?.text).toBe('is an array; write { slug: dossier }');
    expect(refusal({ vendors: { Acme: {} } })?.text).toBe('is no slug');
    expect(refusal({ vendors: { acme: { ...vendorFile(), name: '', kinds: [] } } })?.text).toMatch(
      /^acme: name .*; acme: kinds/,
    );
    const { report } = readList(['{"telltale": nonsense']);
    expect([report.name, report.refusals[0]?.text]).toEqual(['', '{"telltale": nonsense']);
    expect(read({ name: 7 }).report).toMatchObject({
      name: '',
      refusals: [{ text: expect.stringMatching(/string/) }],
    });
  });

  test.each(['acme-', '-acme', 'acme x', 'acme--x', 'x acme'])('has no dossier under %j', (slug) => {
    expect(refusal({ vendors: { [slug]: vendorFile() } })?.code).toBe('not-a-list');
  });

  test('has one under a slug of several words', () => {
    expect(read({ vendors: { 'acme-phones-2': vendorFile() } }).report.refused).toBe(0);
  });

  test('lists the sites of a dossier and nothing else, at no level where its incidents amount to none', () => {
    const cleared = incident({ resolved: 'cleared' });
    const { entries } = read({ vendors: { acme: vendorFile({ sites: sites('acme.example'), incidents: [cleared] }) } });
    expect(entries.map(({ domain, level }) => [domain, level])).toEqual([['acme.example', undefined]]);
    expect(entries[0]).not.toHaveProperty('level');
  });

  test('says nothing by a dossier without sites', () => {
    expect(read({ vendors: { acme: vendorFile({ incidents: [incident()] }) } }).report).toMatchObject({
      notApplicable: 1,
    });
  });

  test('names no machine of its own network', () => {
    expect(read({ entries: [{ domain: 'x.local' }] }).report.refusals).toMatchObject([{ code: 'local-name' }]);
  });

  test('is read as something else where that was asked for', () => {
    expect(readList(['{"telltale":1}'], { format: 'domains' }).report).toMatchObject({
      format: 'domains',
      refused: 1,
    });
  });

  test('is refused where it is too long to be kept', () => {
    const { report } = readList(['{', ' '.repeat(MAX_JSON_LENGTH)]);
    expect(report.refusals).toEqual([{ line: 1, text: '{', code: 'too-long', path: '' }]);
  });
});

describe('a list in lines', () => {
  test('has the format of most of its lines, not of the first', () => {
    const { report } = readList(['||a.example^\n', '0.0.0.0 b.example\n0.0.0.0 c.example\n']);
    expect(report).toMatchObject({ format: 'hosts', imported: 2 });
  });

  test('gives nothing by a line that was cut, however it begins', () => {
    const { report } = readList([`a.example # ${'x'.repeat(MAX_LINE_LENGTH)}`]);
    expect(report).toMatchObject({ imported: 0, refused: 1, refusals: [{ code: 'too-long' }] });
  });

  test.each([
    ['dnsmasq', 'server=/localhost/'],
    ['unbound', 'local-zone: "localhost" static'],
    ['hosts', '127.0.0.1 localhost'],
  ] as const)('of a configuration (%s) has names of the machine by rights', (format, line) => {
    expect(readList([line], { format }).report).toMatchObject({ refused: 0, notApplicable: 1 });
  });

  test('takes out only what is a domain, also where nobody asks for it', () => {
    expect(readList(['@@||localhost^\n@@||a.example^'], { format: 'filters' }).exceptions).toEqual(['a.example']);
    expect(readList(['@@||a.example^'], { format: 'filters', onException: undefined }).report.exception).toBe(1);
  });
});

test.each([
  [[0xff, 0x61], '\ufffda'],
  [[0x61, 0xfe], 'a\ufffd'],
  [[0xfe, 0x61], '\ufffda'],
  [[0x61, 0xff], 'a\ufffd'],
])('half a byte order mark is none: %j', (bytes, text) => {
  const chunks = new TextChunks();
  expect(chunks.push(Uint8Array.from(bytes))).toBe(text);
});
