import { describe, expect, test } from 'vitest';
import { decodeText, domainsOf, parseAddress } from '../../../src/core/recognise/address.ts';

describe('parseAddress', () => {
  test.each([
    ['https://www.mi.com/in/', 'www.mi.com'],
    ['http://mi.com', 'mi.com'],
    ['https://WWW.Mi.COM/', 'www.mi.com'],
    ['https://mi.com./', 'mi.com'],
    ['https://mi.com:8443/a', 'mi.com'],
    ['https://user:secret@mi.com/', 'mi.com'],
    ['https://mi.com@evil.example/', 'evil.example'],
    ['https://mi.com%40evil.example/', null],
    ['https://münchen.de/', 'xn--mnchen-3ya.de'],
    ['https://xn--m-iga.com/', 'xn--m-iga.com'],
    ['https://mi。com/', 'mi.com'],
    ['HTTPS://MI.COM/', 'mi.com'],
  ])('%s has the host %s', (url, hostname) => {
    expect(parseAddress(url)?.hostname ?? null).toBe(hostname);
  });

  test.each([
    'about:blank',
    'chrome://extensions/',
    'moz-extension://abc/popup.html',
    'file:///home/mi.com',
    'data:text/html,mi.com',
    'javascript:alert(1)',
    'view-source:https://mi.com/',
    'blob:https://mi.com/1234',
    'ftp://mi.com/',
    'http://localhost:8080/',
    'http://192.168.1.1/',
    'http://3232235777/',
    'http://[::1]/',
    'https://',
    'mi.com',
    '',
    'https://a..b.com/',
  ])('%s is nobody’s address', (url) => {
    expect(parseAddress(url)).toBeNull();
  });

  test('keeps path, query and fragment as the browser writes them', () => {
    expect(parseAddress('https://a.example/p%20q?x=1&y#z')?.rest).toBe('/p%20q?x=1&y#z');
  });
});

test('domainsOf walks from the host to its parents and stops before the top level', () => {
  expect(domainsOf('a.b.co.uk')).toEqual(['a.b.co.uk', 'b.co.uk', 'co.uk']);
  expect(domainsOf('localhost')).toEqual([]);
});

test('decodeText leaves malformed escapes as they are', () => {
  expect(decodeText('a%20b')).toBe('a b');
  expect(decodeText('100%')).toBe('100%');
});

test.each([
  ['a name of 254 characters', `https://${'a.'.repeat(126)}bc/`],
  ['a label of 64 characters', `https://${'a'.repeat(64)}.example/`],
  ['a hundred thousand labels', `https://${'a.'.repeat(100_000)}example/`],
  ['a host that is marks alone', `https:////x@${'\u0301'.repeat(5000)}.example/`],
])('%s is nobody’s', (_, url) => {
  expect(parseAddress(url)).toBeNull();
});

test('the longest name and the longest label that DNS has are read, and no longer one is walked', () => {
  const longest = `${'a.'.repeat(122)}b.example`;
  expect(longest).toHaveLength(253);
  expect(parseAddress(`https://${longest}/`)?.hostname).toBe(longest);
  expect(parseAddress(`https://${'a'.repeat(63)}.example/`)).not.toBeNull();
  expect(domainsOf(`a${longest}`)).toEqual([]);
});
