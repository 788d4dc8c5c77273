import { expect, test } from 'vitest';
import { detectFormat, titleIn } from '../../../../src/core/lists/formats/detect.ts';
import { isListFormat, LIST_FORMATS } from '../../../../src/core/lists/formats/format-names.ts';
import { readList } from '../../../support/list-findings.ts';

test.each([
  ['domains', ['# x', 'a.example', 'b.example # why']],
  ['domains', ['*.a.example', '*.b.example']],
  ['domains', ['https://a.example/', 'https://b.example/x']],
  ['domains', ['! a list of my own', 'a.example']],
  ['domains', []],
  ['domains', ['nothing to detect a format by']],
  ['hosts', ['# x', '0.0.0.0 a.example', ':: b.example']],
  ['hosts', ['127.0.0.1 localhost', 'a.example', '0.0.0.0 b.example']],
  ['filters', ['! Title: x', '||a.example^', 'b.example']],
  ['filters', ['[Adblock Plus 2.0]', '/banner/', 'a.example', 'b.example']],
  ['filters', ['! x', 'a.example##.ad', 'b.example#@#.ad', 'c.example']],
  ['filters', ['@@||a.example^', '@@||b.example^$doc']],
  ['dnsmasq', ['# x', 'address=/a.example/0.0.0.0']],
  ['dnsmasq', ['server=/a.example/', 'local=/b.example/']],
  ['unbound', ['server:', 'local-zone: "a.example" static']],
  ['rpz', ['$TTL 60', '@ SOA localhost. root.localhost. 1 2 3 4 5', 'a.example CNAME .', '*.a.example CNAME .']],
  ['match-patterns', ['---', 'name: x', '---', '*://*.a.example/*', '/regex/', '@*://b.example/*']],
] as const)('%s are detected by %j', (format, lines) => {
  expect(detectFormat(lines)).toBe(format);
});

test.each([
  [['# Title: My list', 'a.example'], 'My list'],
  [['!', '!  title :  Other '], 'Other'],
  [['---', 'name: "Rules"', '---'], 'Rules'],
  [['a.example', '# nothing'], ''],
])('the list %j calls itself %j', (lines, title) => {
  expect(titleIn(lines)).toBe(title);
});

test('a text whose first character is a brace is JSON, whatever blanks come before', () => {
  expect(readList(['\ufeff \n', '\t', '{"telltale"']).report.format).toBe('json');
});

test('every format can be asked for by name, and nothing else', () => {
  expect(LIST_FORMATS).toHaveLength(8);
  expect(LIST_FORMATS.every(isListFormat)).toBe(true);
  expect(['toString', '', 'HOSTS'].some(isListFormat)).toBe(false);
});
