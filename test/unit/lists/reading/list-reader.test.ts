import { describe, expect, test } from 'vitest';
import { MAX_REFUSAL_TEXT, MAX_REFUSALS } from '../../../../src/core/lists/reading/import-report.ts';
import { MAX_LINE_LENGTH } from '../../../../src/core/lists/reading/line-splitter.ts';
import { readList, sumOf } from '../../../support/list-findings.ts';

const domainsOf = (chunks: string[]) => readList(chunks).entries.map(({ domain }) => domain);

describe('a list reader', () => {
  test('hands each domain on once, with its reason, and says what became of every line', () => {
    const { report, entries } = readList([
      '# Title: Mine\n\na.example # late\nB.example\nwww.b.example\na.example # again\nb.example.\nbad_!\nc.example/x\n',
    ]);
    expect(entries).toEqual([
      { domain: 'a.example', reason: 'late' },
      { domain: 'b.example', reason: '' },
      { domain: 'www.b.example', reason: '' },
    ]);
    expect(report).toEqual({
      format: 'domains',
      name: 'Mine',
      lines: 9,
      imported: 3,
      duplicate: 2,
      exception: 0,
      notApplicable: 1,
      refused: 1,
      remark: 2,
      names: { imported: 3, duplicate: 2, exception: 0, notApplicable: 0, refused: 1 },
      refusals: [{ line: 8, text: 'bad_!', code: 'not-a-domain', path: '' }],
    });
  });

  test.each([
    ['imported', '0.0.0.0 x.example new.example com localhost'],
    ['refused', '0.0.0.0 x.example com localhost'],
    ['duplicate', '0.0.0.0 localhost x.example'],
    ['notApplicable', '0.0.0.0 localhost local'],
  ] as const)('a line with several names is %s where that is the most that became of them', (fate, line) => {
    const { report } = readList([`0.0.0.0 x.example\n${line}\n`]);
    const before = readList(['0.0.0.0 x.example\n']).report;
    expect(report[fate]).toBe(before[fate] + 1);
    expect(sumOf(report)).toBe(2);
  });

  test('names are counted apart from lines', () => {
    const { report } = readList(['0.0.0.0 a.example b.example a.example com\n::1 localhost ip6-loopback\n']);
    expect(report.names).toEqual({ imported: 2, duplicate: 1, exception: 0, notApplicable: 2, refused: 1 });
  });

  test.each(['\n', '\r\n', '\r'])('%j ends a line, wherever the chunks end', (end) => {
    const text = ['a.example', '', 'b.example', 'c.example'].join(end);
    expect(domainsOf([...text])).toEqual(['a.example', 'b.example', 'c.example']);
    expect(readList([...text]).report.lines).toBe(4);
    expect(readList([text, end]).report.lines).toBe(4);
  });

  test('a byte order mark is no part of the first name', () => {
    expect(domainsOf(['\ufeffa.example\n'])).toEqual(['a.example']);
    expect(domainsOf(['\ufeff', '\n', 'a.example'])).toEqual(['a.example']);
  });

  test('exceptions are handed on by themselves', () => {
    const { report, entries, exceptions } = readList(['||a.example^\n@@||b.a.example^\n@@||b.a.example^\n']);
    expect([entries.length, exceptions]).toEqual([1, ['b.a.example', 'b.a.example']]);
    expect(report).toMatchObject({ imported: 1, exception: 2, lines: 3 });
  });

  test('a public suffix is refused, a name below it is not', () => {
    const { report } = readList(['co.uk\n*.github.io\na.co.uk\na.github.io\n']);
    expect(report).toMatchObject({ imported: 2, refused: 2 });
    expect(report.refusals.map(({ code }) => code)).toEqual(['public-suffix', 'public-suffix']);
  });

  test('the format may be given, and is then not looked for', () => {
    const { report } = readList(['||a.example^\n'], { format: 'domains' });
    expect(report).toMatchObject({ format: 'domains', refused: 1 });
  });

  test('the first refused lines are kept, cut, with their numbers', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `!!\n${'^'.repeat(200)}${i}`).join('\n');
    const { refusals, refused } = readList([lines]).report;
    expect([refused, refusals.length]).toEqual([60, MAX_REFUSALS]);
    expect([refusals[0]?.line, refusals[1]?.line]).toEqual([2, 4]);
    expect(refusals[0]?.text).toHaveLength(MAX_REFUSAL_TEXT);
  });

  test('a line without end is refused, and what follows is read', () => {
    const { report, entries } = readList(['a.example\n', 'x'.repeat(MAX_LINE_LENGTH), 'x', ' y\nb.example']);
    expect(entries).toHaveLength(2);
    expect(report.refusals).toMatchObject([{ line: 2, code: 'too-long' }]);
  });

  test.each([[[]], [['']], [['', '']]])('no text (%j) is a list without lines', (chunks) => {
    expect(readList(chunks).report).toMatchObject({ lines: 0, format: 'domains', name: '' });
  });

  test('blank lines alone are remarks', () => {
    expect(readList([' \n', '\n \t']).report).toMatchObject({ lines: 3, remark: 3 });
  });
});
