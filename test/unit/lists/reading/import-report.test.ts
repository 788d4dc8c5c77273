import { describe, expect, test } from 'vitest';
import { countsOf, MAX_REFUSALS, ReportBuilder } from '../../../../src/core/lists/reading/import-report.ts';

const NONE = { imported: 0, duplicate: 0, exception: 0, notApplicable: 0, refused: 0 };
const report = (fill: (builder: ReportBuilder) => void) => {
  const builder = new ReportBuilder();
  fill(builder);
  return builder.report('domains', 'Mine');
};

describe('the report of a list', () => {
  test('is empty before the first line', () => {
    expect(report(() => undefined)).toEqual({
      format: 'domains',
      name: 'Mine',
      lines: 0,
      ...NONE,
      remark: 0,
      names: NONE,
      refusals: [],
    });
  });

  test('counts a line as the highest of what its names became, and each name by itself', () => {
    const fates = ['notApplicable', 'exception', 'duplicate', 'refused', 'imported'] as const;
    for (const [rank, highest] of fates.entries()) {
      const { lines, names, remark, ...counts } = report((builder) => {
        for (const fate of [...fates.slice(0, rank + 1)].reverse()) {
          if (fate === 'refused') builder.refusedName('address', '');
          else builder.name(fate);
        }
        builder.endLine('x');
      });
      expect({ lines, remark, ...counts }).toMatchObject({ lines: 1, remark: 0, ...NONE, [highest]: 1 });
      expect(names).toEqual({ ...NONE, ...Object.fromEntries(fates.slice(0, rank + 1).map((fate) => [fate, 1])) });
    }
  });

  test('begins each line anew, and names the first problem of it with its number, its text and its place', () => {
    const { refusals, ...counts } = report((builder) => {
      builder.endLine('# remark');
      builder.refuse('too-long', 'a.b');
      builder.refusedName('address', 'later');
      builder.endLine('  bad\u200b line ');
      builder.notApplicable();
      builder.endLine('n/a');
      builder.endLine('');
    });
    expect(counts).toMatchObject({ lines: 4, remark: 2, refused: 1, notApplicable: 1, names: { ...NONE, refused: 1 } });
    expect(refusals).toEqual([{ line: 2, text: 'bad line', code: 'too-long', path: 'a.b' }]);
  });

  test('spells out no problem of a line that gave something, and only so many', () => {
    const { refusals, refused } = report((builder) => {
      builder.refusedName('address', '');
      builder.name('imported');
      builder.endLine('half good');
      for (let i = 0; i < MAX_REFUSALS + 1; i++) {
        builder.refuse('not-json', '');
        builder.endLine(`${'x'.repeat(200)}${i}`);
      }
    });
    expect([refused, refusals.length, refusals[0]?.line]).toEqual([MAX_REFUSALS + 1, MAX_REFUSALS, 2]);
    expect(refusals[0]?.text).toBe(`${'x'.repeat(119)}…`);
  });

  test('leaves to the list its entries, what was refused, and its format', () => {
    const whole = report((builder) => {
      for (const fate of ['imported', 'imported', 'duplicate'] as const) builder.name(fate);
      builder.refusedName('address', '');
      builder.endLine('x');
    });
    expect(countsOf(whole)).toEqual({ entries: 2, refused: 1, format: 'domains' });
  });
});
