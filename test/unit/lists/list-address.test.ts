import { describe, expect, test } from 'vitest';
import { listLink, readListAddress } from '../../../src/core/lists/list-address.ts';

describe('the address of a list', () => {
  test.each([
    ['https://lists.example/a.txt', 'https://lists.example/a.txt'],
    ['  lists.example/a.txt ', 'https://lists.example/a.txt'],
    ['https://LISTS.example:8443/a?b=1#part', 'https://lists.example:8443/a?b=1'],
    ['https://bücher.example/liste', 'https://xn--bcher-kva.example/liste'],
  ])('%s is fetched as %s', (text, url) => expect(readListAddress(text)).toEqual({ url }));

  test.each([
    ['http://lists.example/a.txt', 'not-https'],
    ['ftp://lists.example/a.txt', 'not-https'],
    ['javascript:alert(1)', 'not-an-address'],
    ['file:///etc/hosts', 'not-an-address'],
    ['two words', 'not-an-address'],
    ['', 'not-an-address'],
    ['https://user:secret@lists.example/', 'credentials'],
    ['https://localhost/list', 'private'],
    ['https://192.168.1.1/list', 'private'],
    ['https://8.8.8.8/list', 'private'],
    ['https://[::1]/list', 'private'],
    ['https://2130706433/list', 'private'],
    ['https://router/list', 'private'],
    ['https://nas.local/list', 'private'],
    ['https://printer.home.arpa/list', 'private'],
    ['https://app.localhost/list', 'private'],
  ])('%s is refused: %s', (text, problem) => expect(readListAddress(text)).toBe(problem));
});

describe('the link that offers a list', () => {
  test('carries its name there and back', () => {
    const link = listLink('https://lists.example/a.txt', 'Trackers & more, “good”');
    expect(readListAddress(link)).toEqual({ url: 'https://lists.example/a.txt', name: 'Trackers & more, “good”' });
  });

  test('whose name is broken still is an address', () => {
    expect(readListAddress('https://lists.example/a#telltale:%E0%A4%A')).toEqual({ url: 'https://lists.example/a' });
  });
});
