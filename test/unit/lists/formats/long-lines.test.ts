import { expect, test } from 'vitest';
import { LIST_FORMATS } from '../../../../src/core/lists/formats/format-names.ts';
import { readList, sumOf } from '../../../support/list-findings.ts';

test.each([
  ['blanks and remark signs', ' #'.repeat(30_000)],
  ['a line separator after remark signs', `${' #'.repeat(30_000)}\u2028x`],
  ['dots', `${'a.'.repeat(30_000)}/`],
  ['quotes', `||a.example^$doc,reason=${'" '.repeat(30_000)}x`],
  ['record types', `local-data: "a.example ${'A '.repeat(30_000)}`],
  ['aliases', `a.example ${'CNAME x '.repeat(8000)} x`],
  ['letters of no alphabet that ends', 'ü'.repeat(60_000)],
  ['colons', ':'.repeat(60_000)],
  ['brackets', '{"a":'.repeat(12_000)],
])('long lines of %s hang no format', (_, line) => {
  // 144 lines: where the time grew with the square of the length, each would take a second, and the test's time run out.
  for (const as of [undefined, ...LIST_FORMATS]) {
    const { report } = readList(Array<string>(16).fill(`${line}\n`), { format: as });
    expect(sumOf(report)).toBe(report.lines);
  }
});
