import { expect, test } from 'vitest';
import { urlOf } from '../../../src/core/text/url.ts';

test.each(['', 'a', '//a.example/', 'https://', 'https://a b/', 'https://a.example:99999/', '\u00ad', 'http://ü ü/'])(
  'no URL: %j',
  (text) => expect(urlOf(text)).toBeNull(),
);

test('a name in Latin-1 is one, however often it was asked', () => {
  let none = 0;
  for (let i = 0; i < 20_000; i++)
    if (urlOf('https://m\u00fcnchen.example/')?.hostname !== 'xn--mnchen-3ya.example') none++;
  expect(none).toBe(0);
});
