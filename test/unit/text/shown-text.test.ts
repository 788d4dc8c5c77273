import { describe, expect, test } from 'vitest';
import { isolated, linkHost, MAX_SHOWN, shownText } from '../../../src/core/text/shown-text.ts';

describe('text from outside is shown', () => {
  test.each([
    ['a bidi override', 'safe\u202egnp.exe', 'safegnp.exe'],
    ['bidi isolates and marks', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['controls and escape sequences', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['line ends and tabs', ' a\r\nb\tc\u2028d\u2029e\u0085f ', 'a b c d ef'],
    ['blanks of every width', 'a\u00a0\u2003\u3000\u2800b', 'a b'],
    ['fillers that are drawn as nothing', 'a\u3164\uffa0\u115f\u17b4b', 'ab'],
    ['tags', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['variation selectors', 'a\ufe0fb\ufe00c\u{e0100}d', 'abcd'],
    ['joiners where nothing joins', 'a\u200cb\u200dc', 'abc'],
    ['private and impossible characters', 'a\ue000b\ufffec\u{f0000}d', 'abcd'],
    ['half a character', 'a\ud800b\udfffc', 'a\ufffdb\ufffdc'],
    ['marks piled up', `a${'\u0316'.repeat(50)}b`, `a${'\u0316'.repeat(4)}b`],
    ['letters of two scripts in a word', 'Tеlltale аnd Αcme', 'T(U+0435)lltale (U+0430)nd (U+0391)cme'],
    ['marks of another script, as marks', 'Z\u0489al', 'Z\u0489al'],
    ['a blank that is left between blanks', 'a \u200b b', 'a b'],
  ])('without %s', (_, text, shown) => expect(shownText(text)).toBe(shown));

  test.each([
    ...[
      'Ünïcode & <b>&amp;</b> “quoted” – it’s',
      'Яндекс Браузер',
      'Xiaomi Россия',
      'Ελληνικά',
      '日本語の一覧',
      '한국어',
    ],
    ...[
      'می\u200cخواهم',
      'क्\u200dष',
      'قائمة المتتبعين',
      'רשימה',
      'ไม่ปลอดภัย',
      'Việt Nam'.normalize('NFD'),
      '100 % µTorrent',
    ],
    ...['👩\u200d👩\u200d👧', '👩🏽\u200d🚀', '❤\ufe0f', '1\ufe0f⃣', '🇩🇪', ''],
  ])('as it is where it hides nothing: %s', (text) => expect(shownText(text)).toBe(text));

  test('cut where it is too long, between characters', () => {
    expect(shownText('x'.repeat(MAX_SHOWN))).toBe('x'.repeat(MAX_SHOWN));
    expect(shownText('x'.repeat(MAX_SHOWN + 1))).toBe(`${'x'.repeat(MAX_SHOWN - 1)}…`);
    expect(shownText('😀'.repeat(9), 5)).toBe(`${'😀'.repeat(4)}…`);
    expect(shownText('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
    expect(shownText('abcd efgh', 6)).toBe('abcd…');
  });

  test('by its beginning alone where it has a megabyte, and so says', () => {
    expect(shownText(`a${'\u200b'.repeat(1_000_000)}b`)).toBe('a…');
  });
});

test('a value that runs the other way is kept apart from its sentence, any other is left as it is', () => {
  expect(isolated('רשימה (1)', 'ltr')).toBe('\u2068רשימה (1)\u2069');
  expect(isolated('Blocked shops (1)', 'rtl')).toBe('\u2068Blocked shops (1)\u2069');
  for (const [value, dir] of [
    ['Blocked shops', 'ltr'],
    ['قائمة', 'rtl'],
    ['日本 12', 'ltr'],
    ['12.5', 'rtl'],
  ] as const)
    expect(isolated(value, dir)).toBe(value);
});

describe('a link from data', () => {
  test.each([
    ['https://court.example/a?b#c', 'court.example'],
    ['http://court.example:8080/', 'court.example'],
    ['HTTPS://Court.Example/', 'court.example'],
    ['https://cоurt.example/', 'xn--curt-55d.example'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
  ])('says its host: %s', (href, host) => expect(linkHost(href)).toBe(host));

  test.each([
    ...[
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
    ],
    ...[
      'https://court.example@evil.example/',
      'https://:x@evil.example/',
      'blob:https://a.example/x',
      'ftp://a.example/',
    ],
    ...['chrome-extension://abc/x.html', 'about:blank', '', 'court.example', '//court.example/', 'https://'],
  ])('leads to the web alone, and not past a name before it: %j', (href) => expect(linkHost(href)).toBeNull());
});
