import { expect, test } from 'vitest';
import { noAddress, pageAddress } from '../../../tools/page-address.ts';

test.each([
  ['mi.com', 'https://mi.com'],
  ['www.samsung.com/in/?a=b', 'https://www.samsung.com/in/?a=b'],
  [' mi.com ', 'https://mi.com'],
  ['mi.com:8443/x', 'https://mi.com:8443/x'],
  ['http://mi.com/', 'http://mi.com/'],
  ['HTTPS://mi.com/', 'HTTPS://mi.com/'],
])('%j is the site %s', (typed, address) => expect(pageAddress(typed)).toBe(address));

test.each([
  'xiaomi',
  '',
  'about:blank',
  'file:///etc/hosts',
  '10.0.0.1',
  'mi com',
  'mailto:a@mi.com',
  'http://',
  '-- help',
])('%j is no address', (typed) => expect(pageAddress(typed)).toBeNull());

test('what is no address is refused in words that show one', () => {
  expect(noAddress('xiaomi')).toBe(
    '"xiaomi" isn\'t the address of a web page. Write it like mi.com or https://www.mi.com/in/',
  );
});
