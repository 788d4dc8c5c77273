import { expect, test } from 'vitest';
import { LineSplitter, MAX_LINE_LENGTH } from '../../../../src/core/lists/reading/line-splitter.ts';

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line, isCut) => lines.push(isCut ? `cut at ${line.length}` : line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

test.each([
  [[], []],
  [[''], []],
  [['a'], ['a']],
  [['a\n'], ['a']],
  [['a\nb'], ['a', 'b']],
  [['a\r\nb\rc\n\nd'], ['a', 'b', 'c', '', 'd']],
  [['\n\r\n\r'], ['', '', '']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [
    ['a\r', '', '\n', '\nb'],
    ['a', '', 'b'],
  ],
  [
    ['a\r', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'c\nd', 'e'],
    ['abc', 'de'],
  ],
  [
    ['\r', '\r', '\n'],
    ['', ''],
  ],
])('chunks %j are lines %j', (chunks, lines) => {
  expect(linesOf(...chunks)).toEqual(lines);
});

test('a line is cut at the limit, however it came', () => {
  const long = 'x'.repeat(MAX_LINE_LENGTH);
  expect(linesOf(long)).toEqual([long]);
  for (const chunks of [[`${long}x\na`], [long, 'x', 'yyy\na'], [...'xxx', long, long, '\na']]) {
    expect(linesOf(...chunks)).toEqual([`cut at ${MAX_LINE_LENGTH}`, 'a']);
  }
});
