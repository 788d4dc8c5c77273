/** `unit` over and over, up to `length` characters. */
const run = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Runs of one unit, by what they are made of. */
const RUNS = {
  blanks: ' ',
  tabs: '\t',
  'line ends': '\n',
  'ends of two kinds': '\r\n\r',
  'line separators': '\u2028',
  letters: 'a',
  digits: '0',
  dots: '.',
  labels: 'a.',
  'wildcard labels': '*.',
  slashes: '/',
  backslashes: '\\',
  'double quotes': '"',
  'single quotes': "'",
  ampersands: '&',
  fields: 'a=b&',
  semicolons: ';',
  commas: 'a, ',
  colons: ':',
  'at signs': '@',
  equals: '=',
  hyphens: '-a',
  'hyphens and digits': '-0',
  'remark signs': ' #',
  'double remark signs': '##',
  'quotes and remark signs': '"\t#',
  'percent signs': '%',
  escapes: '%41',
  'broken escapes': '%C3',
  brackets: '[](){}<>',
  'filter options': '$doc,',
  reasons: ',reason="',
  'record types': 'A IN ',
  aliases: 'CNAME x ',
  schemes: 'https://',
  'store ids': '?id=a&',
  packages: 'com.ab.',
  'quoted packages': '"com.ab.cd",',
  'stack traces': ' at a.b.cError(',
  umlauts: 'ü',
  'combining marks': 'a\u0301\u0323',
  'marks alone': '\u0315\u0301',
  'Thai vowels': 'กำ',
  Hangul: '각',
  ligatures: '\ufdfa',
  'half characters': '\ud83d',
  joiners: '👩\u200d',
  'turning marks': '\u202e\u2066',
  NULs: '\0',
  'IDN labels': 'xn--a.',
  'IPv6 groups': '0:',
  numbers: '1.2.3.',
  'a maker’s name': 'galaxy s ',
  accessories: 'case for ',
} satisfies Record<string, string>;

/** Lines of one kind, each another one: what is kept of a line adds up. */
const line = (of: (i: number) => string) => (length: number) => {
  const lines: string[] = [];
  for (let i = 0, left = length; left > 0; i++) {
    const text = `${of(i)}\n`;
    lines.push(text);
    left -= text.length;
  }
  return lines.join('').slice(0, length);
};

const nested = (open: string, close: string) => (length: number) => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};

/** Hostile texts of a length, by name. Each is as long as asked for, give or take a few characters. */
export const SHAPES: Record<string, (length: number) => string> = {
  ...Object.fromEntries(Object.entries(RUNS).map(([name, unit]) => [name, (length: number) => run(unit, length)])),
  'a blank run inside': (length) => `a${run(' ', length - 2)}x`,
  'a blank run inside a reason': (length) => `a.example b${run(' ', length - 12)}x`,
  'blank runs inside a reason': (length) => `a.example # ${run('b   ', length - 12)}x`,
  'a blank run before a remark': (length) => `a.example${run(' ', length - 12)}# x`,
  'a digit run inside': (length) => `a-${run('1', length - 4)}-x`,
  'one line without an end': (length) => `0.0.0.0 ${run('a.example ', length - 8)}`,
  'options without an end': (length) => `||a.example^$${run('doc,', length - 14)}`,
  'quoted options': (length) => `||a.example^$doc,reason=${run('" ', length - 24)}`,
  'a record without an end': (length) => `local-data: "a.example ${run('A ', length - 23)}`,
  'names of a server': (length) => `address=${run('/a.example', length - 12)}/0.0`,
  'short lines': run.bind(null, 'a\n'),
  'lines of domains': line((i) => `a${i}.example`),
  'lines of hosts': line((i) => `0 a${i}.example # ${i}`),
  'lines of umlauts': line((i) => `ü${i}.example`),
  'lines of IPv6': line((i) => `::ffff:${i.toString(16)} a.example`),
  'deep arrays': nested('[', ']'),
  'deep objects': nested('{"a":', '}'),
  'an array of brackets': (length) => `[${run('[],', length - 4)}[]]`,
  'an array of entries': (length) => `{"telltale":1,"name":"x","entries":[${run('{"domain":7},', length - 42)}{}]}`,
  'an object of fields': (length) => `{${line((i) => `"k${i}":"com.ab.c${i}",`)(length - 8)}"z":1}`,
};
