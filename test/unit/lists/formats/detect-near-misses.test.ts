import { describe, expect, test } from 'vitest';
import { detectFormat, titleIn } from '../../../../src/core/lists/formats/detect.ts';
import type { LineFormat } from '../../../../src/core/lists/formats/format-names.ts';

/** What two lines alike count for, against one of a hosts file; `hosts` where they say nothing. */
const voteOf = (line: string) => detectFormat(['0.0.0.0 h.example', line, line]);

const LINES: Record<LineFormat, readonly string[]> = {
  dnsmasq: ['address=/a.example/', 'server = /a.example/', 'local=  /a/', '  address=/a/  '],
  unbound: ['server:', 'local-zone: "a" static', 'local-data: "a A 1"'],
  rpz: ['a CNAME .', 'a  CNAME  .', 'a cname *.', 'a CNAME rpz-drop.', '$TTL 60', '$ORIGIN a', '@ SOA a b'],
  'match-patterns': [
    '*://a.example/*',
    '@*://a/*',
    '@12 *://a/*',
    '12*://a/*',
    'title/x/',
    '@title/x/',
    'url/x/',
    '@url/x/',
  ],
  filters: [
    '|a.example',
    '#@#x',
    '|a^',
    '||a.example',
    '@@a',
    '##.ad',
    'a##.ad',
    'a#@$?%#x',
    '-ad-^',
    '-ad-^$x',
    '/ads/',
    '/a.*b/',
    'a$doc',
    'a$~x,y',
    'a$a-b=c',
  ],
  domains: ['aa.example', 'a.example', '.a.example', '*.a.example', 'http://a.example/x', 'https://a'],
  hosts: [
    '/a/ b',
    'a.b c',
    ...[
      '127.0.0.1 a',
      '::1 a',
      'address a',
      'xaddress=/a/',
      'address=a',
      'server:x',
      'x server:',
      'x local-zone:',
      'a CNAME b',
    ],
    ...['aCNAME .', 'a CNAME.', 'x$TTL 60', 'a SOA', 'x*://a/*', 'xtitle/x', 'x url/'].filter(
      (line) => line !== '@@1x',
    ),
    ...[
      'a|b c',
      'a #b# c',
      'a^b c',
      'x /a/ b',
      '/a b',
      'a$',
      'a$ b',
      'a$b c',
      'a b.c',
      'a/b.c',
      'a:b.c',
      '*a.b*',
      'a.',
      '.a',
      'x https://a b',
    ],
    ...['! ||a^', '; a.example', '# a.example', '#a.example', '', '   '],
    `${'a'.repeat(300)}##x`,
  ],
};

describe.each(Object.entries(LINES))('%s is what is read from', (format, lines) => {
  test.each(lines)('%j', (line) => expect(voteOf(line)).toBe(format));
});

describe('a file', () => {
  test.each(['[Adblock Plus 2.0]', '[adguard]', ' [uBlock Origin]'])(
    'that begins with %s is one of filters',
    (head) => {
      expect(detectFormat(['a.example', 'b.example', head])).toBe('filters');
    },
  );

  test('that only names a filter list is none', () => {
    expect(detectFormat(['a.example', 'x [Adblock]'])).toBe('domains');
    expect(detectFormat(['0.0.0.0 a', '[other]'])).toBe('hosts');
  });

  test('is what most of its first lines are, and the first among equals', () => {
    expect(detectFormat(['||a^', '0.0.0.0 a', '0.0.0.0 b'])).toBe('hosts');
    expect(detectFormat(['||a^', '||b^', '0.0.0.0 a'])).toBe('filters');
    expect(detectFormat(['||a^', '0.0.0.0 a'])).toBe('filters');
    expect(detectFormat([...Array(500).fill('0.0.0.0 a'), ...Array(600).fill('||a^')])).toBe('hosts');
    expect(detectFormat([])).toBe('domains');
  });
});

describe('a title', () => {
  test.each([
    ['! Title: Mine', 'Mine'],
    ['  ##  title : Mine ', 'Mine'],
    [';TITLE:Mine', 'Mine'],
    ['name: Mine', 'Mine'],
    ['name: "Mine"', 'Mine'],
    ['name: "Mine"  ', 'Mine'],
    ["name: 'Mine'", 'Mine'],
    ['name: "Mine', '"Mine'],
    ['name: x"Mine"', 'x"Mine"'],
    ['name: "Mine" x', '"Mine" x'],
    ['Title: Mine', ''],
    ['x ! Title: Mine', ''],
    ['rename: Mine', ''],
    ['! Title:', ''],
    ['! Title:   ', ''],
  ])('is found where it is one: %j', (line, title) => expect(titleIn(['a.example', line])).toBe(title));

  test('is looked for among the first lines, and the first holds', () => {
    expect(titleIn(['name: One', 'name: Two'])).toBe('One');
    expect(titleIn([...Array(499).fill('a'), 'name: One'])).toBe('One');
    expect(titleIn([...Array(500).fill('a'), 'name: One'])).toBe('');
  });
});
