import { describe, expect, test } from 'vitest';
import { isLocalName } from '../../../../src/core/lists/formats/local-name.ts';
import { hostPart, isPattern, readDomain } from '../../../../src/core/lists/reading/domain-name.ts';

const label63 = 'a'.repeat(63);

describe('readDomain', () => {
  test.each([
    ['example.com', 'example.com'],
    ['EXAMPLE.Com', 'example.com'],
    ['example.com.', 'example.com'],
    ['*.example.com', 'example.com'],
    ['.example.com', 'example.com'],
    ['www.example.com', 'www.example.com'],
    ['_dmarc.a_b.example.com', '_dmarc.a_b.example.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['MÜNCHEN.DE', 'xn--mnchen-3ya.de'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['example。com', 'example.com'],
    ['1.example.com', '1.example.com'],
    [`${label63}.example`, `${label63}.example`],
    [`${`${label63}.`.repeat(3)}${'b'.repeat(57)}.abc`, `${`${label63}.`.repeat(3)}${'b'.repeat(57)}.abc`],
  ])('takes %j as %j', (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });

  test.each([
    ['', 'not-a-domain'],
    ['.', 'not-a-domain'],
    ['..', 'not-a-domain'],
    ['a..b', 'not-a-domain'],
    ['-bad.com', 'not-a-domain'],
    ['bad-.com', 'not-a-domain'],
    ['exa mple.com', 'not-a-domain'],
    ['example.com/path', 'not-a-domain'],
    ['example.com:80', 'not-a-domain'],
    ['user@example.com', 'not-a-domain'],
    ['ex%61mple.com', 'not-a-domain'],
    ['*.*.example.com', 'not-a-domain'],
    ['ads*.example.com', 'not-a-domain'],
    ['xn--a.example', 'not-a-domain'],
    ['example.123', 'not-a-domain'],
    ['1.2.3.4.5', 'not-a-domain'],
    ['\ud800.com', 'not-a-domain'],
    ['192.168.1.1', 'address'],
    ['0x7f.1', 'address'],
    ['2130706433', 'address'],
    ['1.1.1.1.', 'address'],
    ['[::1]', 'address'],
    ['::', 'address'],
    ['2001:db8::1', 'address'],
    ['fe80::1%lo0', 'address'],
    ['com', 'single-label'],
    ['localhost', 'local-name'],
    ['LOCALHOST', 'local-name'],
    ['ip6-allnodes', 'local-name'],
    ['printer.local', 'local-name'],
    ['nas.home.arpa', 'local-name'],
    [`${label63}a.example`, 'too-long'],
    [`${`${label63}.`.repeat(3)}${'b'.repeat(58)}.abc`, 'too-long'],
    [`${'ü'.repeat(600)}.example`, 'too-long'],
  ])('refuses %j as %s', (text, problem) => {
    expect(readDomain(text)).toEqual({ problem });
  });

  test('what it gives it takes again unchanged', () => {
    for (const text of ['*.ÄÖ.Example.', 'A.B.C', 'faß.de', 'ﬁsh.example']) {
      const domain = readDomain(text);
      expect(readDomain(String(domain))).toBe(domain);
    }
  });
});

test.each([
  ['example.com', 'example.com', ''],
  ['https://example.com/path?q#f', 'example.com', '/path?q#f'],
  ['HTTPS://Example.com:8443', 'Example.com', ''],
  ['example.com:80/x', 'example.com', '/x'],
  ['https://mi.com@evil.example/', 'evil.example', '/'],
  ['https://evil.example/@mi.com', 'evil.example', '/@mi.com'],
  ['https://evil.example?@mi.com', 'evil.example', '?@mi.com'],
  ['https://evil.example\\@mi.com', 'evil.example', '\\@mi.com'],
  ['http://[::1]:8080/x', '[::1]', '/x'],
  ['::1', '::1', ''],
  ['http://', '', ''],
])('the host of %j is %j', (text, host, rest) => {
  expect(hostPart(text)).toEqual({ host, rest });
});

test('a leading `*.` makes no pattern, any other `*` does', () => {
  expect(['*', '*x.example', 'x*.example', '*.*.example', 'x.*'].every(isPattern)).toBe(true);
  expect(['*.x.example', 'x.example', ''].some(isPattern)).toBe(false);
});

test('local names are those of a machine or its network, not those that only look alike', () => {
  const isLocal = (name: string) => isLocalName(name, name.lastIndexOf('.') + 1);
  expect(['localhost', 'a.localhost', 'local', 'x.lan', 'ip6-loopback', 'home.arpa'].filter(isLocal)).toHaveLength(6);
  expect(['local.example', 'in-addr.arpa', 'nothome.arpa', 'ip6-x.example', 'a.land'].filter(isLocal)).toEqual([]);
});
