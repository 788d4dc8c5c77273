import { describe, expect, test } from 'vitest';
import { parseOwnList, withDomain, withoutDomain } from '../../../src/core/lists/own-list.ts';

describe('parseOwnList', () => {
  test.each([
    ['example.com', 'example.com', ''],
    ['  EXAMPLE.com  ', 'example.com', ''],
    ['example.com # sold my address', 'example.com', 'sold my address'],
    ['example.com#tight', 'example.com', 'tight'],
    ['example.com a reason without a sign', 'example.com', 'a reason without a sign'],
    ['https://www.example.com/path?q=1', 'www.example.com', ''],
    ['*.example.com', 'example.com', ''],
    ['.example.com', 'example.com', ''],
    ['example.com.', 'example.com', ''],
    ['münchen.de', 'xn--mnchen-3ya.de', ''],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai', ''],
    ['a_b.example.com', 'a_b.example.com', ''],
  ])('takes %j', (text, domain, reason) => {
    expect(parseOwnList(text)).toEqual({ lines: [{ line: 1, domain, reason }], problems: [] });
  });

  test.each([
    ['192.168.1.1', 'address'],
    ['[::1]', 'address'],
    ['localhost', 'local-name'],
    ['not/a domain', 'single-label'],
    ['exa mple', 'single-label'],
    ['-bad-.com', 'not-a-domain'],
    ['a..b', 'not-a-domain'],
    ['||ads.example^', 'not-a-domain'],
    ['http://', 'not-a-domain'],
  ])('refuses %j as %s', (text, code) => {
    const { lines, problems } = parseOwnList(text);
    expect(lines).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('remarks and empty lines are neither entries nor problems', () => {
    expect(parseOwnList('# my list\n\n   \n#x')).toEqual({ lines: [], problems: [] });
  });

  test('an invalid line is named by its number and hides no other, whatever ends the lines', () => {
    const { lines, problems } = parseOwnList('a.example\r\n?\r\nb.example\ra.example');
    expect(lines.map(({ line, domain }) => [line, domain])).toEqual([
      [1, 'a.example'],
      [3, 'b.example'],
    ]);
    expect(problems).toEqual([
      { line: 2, text: '?', code: 'not-a-domain' },
      { line: 4, text: 'a.example', code: 'twice' },
    ]);
  });
});

test('a name that strangers register theirs under is refused where that is known', () => {
  const text = 'co.uk # all of them\n*.co.uk\nshop.co.uk';
  const { lines, problems } = parseOwnList(text, (domain) => domain === 'co.uk');
  expect(lines.map(({ domain }) => domain)).toEqual(['shop.co.uk']);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [1, 'public-suffix'],
    [2, 'public-suffix'],
  ]);
  expect(parseOwnList(text).lines.map(({ domain }) => domain)).toEqual(['co.uk', 'shop.co.uk']);
});

test('adding and removing leave the rest of the text as it was', () => {
  const text = '# mine\na.example # why\noops oops';
  const added = withDomain(text, 'b.example');
  expect(added).toBe('# mine\na.example # why\noops oops\nb.example\n');
  expect(withoutDomain(added, 'a.example')).toBe('# mine\noops oops\nb.example\n');
  expect(withoutDomain(text, 'nobody.example')).toBe(text);
});

test('a reason keeps the blanks within it, however many', () => {
  const reason = `b${' '.repeat(300_000)}x`;
  expect(parseOwnList(`a.example # ${reason}`).lines).toEqual([{ line: 1, domain: 'a.example', reason }]);
});
