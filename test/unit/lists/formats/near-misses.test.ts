import { describe, expect, test } from 'vitest';
import type { LineFormat } from '../../../../src/core/lists/formats/format-names.ts';
import { LINE_READERS } from '../../../../src/core/lists/formats/line-readers.ts';
import { hostPart, readDomain } from '../../../../src/core/lists/reading/domain-name.ts';
import { findingsOf } from '../../../support/list-findings.ts';

/** Lines that nearly say something else: what is before, behind or twice in them decides. */
const LINES: Partial<Record<LineFormat, readonly (readonly [line: string, ...found: string[]])[]>> = {
  filters: [
    ['  ||a.example^  ', '+a.example'],
    ['||a.example^  # remark', '+a.example (remark)'],
    ['||a^b.example^', 'n/a'],
    ['||a.example^doc', 'n/a'],
    ['||a.example^xdoc', 'n/a'],
    ['||a.example^$doc,reason="x y"  # remark', '+a.example (x y)'],
    ['x||a.example^', 'n/a'],
    ['c.example^|', 'n/a'],
    ['[x] a.example', '+[x] (a.example)'],
    ['.a.example', 'n/a'],
    ['0.0.0.0 a.example##.ad', 'n/a'],
    ['0.0.0.0 a.example#@$?#.ad', 'n/a'],
    ['0.0.0.0 a.example$$x', 'n/a'],
    ['0.0.0.0 a.example #x#', '+a.example (x#)'],
    ['||a.example^$__', '+a.example'],
    ['||a.example^$important, doc,reason="x"', '+a.example (x)'],
    ["||a.example^$doc,reason='a,b'", '+a.example (a,b)'],
    ['||a.example^$doc,reason=x"y"', '+a.example (x"y")'],
  ],
  dnsmasq: [
    ['  server=/a.example/  ', '+a.example'],
    ['xserver=/a.example/', 'n/a'],
    ['server=/a.example/127.0.0.100', '+a.example'],
    ['server=/a.example/::', '+a.example'],
  ],
  unbound: [
    ['local-zone:"a.example" static', '+a.example'],
    ['local-zone:  "a.example"  static', '+a.example'],
    ['x local-zone: "a.example" static', 'n/a'],
    ['local-zone: "a.example" static x', 'n/a'],
    ['local-zone: "a.example" xinform', '+a.example'],
    ['local-zone: "a.example" informx', '+a.example'],
    ['local-zone: "a.example" xtransparent', '+a.example'],
    ['local-zone: "a.example" transparentx', '+a.example'],
    ['local-zone: "a.example" xtypetransparent', '+a.example'],
    ['local-zone: "a.example" typetransparentx', '+a.example'],
    ['local-data:  "a.example  60  IN  A  0.0.0.0"', '+a.example'],
    ['local-data: "a.example A 0.0.0.0 "', '+a.example'],
    ['x local-data: "a.example A 0.0.0.0"', 'n/a'],
    ['local-data: "a.example A 0.0.0.0" x', 'n/a'],
  ],
  rpz: [
    ['a.example  3600  IN  CNAME  .', '+a.example'],
    ['@ CNAME .', 'n/a'],
    ['x a.example CNAME .', 'n/a'],
    ['a.example CNAME . x', 'n/a'],
    ['a.rpz-ip.example CNAME .', '+a.rpz-ip.example'],
    ['a.example CNAME .x', 'n/a'],
    ['a.example CNAME rpz-drop', '+a.example'],
    ['a.example CNAME rpz-passthru', '-a.example'],
    ['a.example CNAME xrpz-passthru.', 'n/a'],
    ['a.example CNAME rpz-passthru.x', 'n/a'],
  ],
  'match-patterns': [['---a', 'n/a'], ['name:'], ['http://a.example/*', '+a.example'], ['*://a.example/*x', 'n/a']],
  domains: [
    ['user@a.example', '+user@a.example'],
    ['a.example # x##y', '+a.example (x##y)'],
    ['a.example#@#.ad', 'n/a'],
    ['a.example ## why', '+a.example (why)'],
  ],
  hosts: [
    ['x1.2.3.4 b.example', '+x1.2.3.4 (b.example)'],
    ['1.2.3.4x b.example', '+1.2.3.4x (b.example)'],
  ],
};

describe.each(Object.entries(LINES))('%s', (format, lines) => {
  test.each(lines)('%s', (line, ...found) => {
    expect(findingsOf(LINE_READERS[format as LineFormat], line)).toEqual(found);
  });
});

describe('a name', () => {
  test('may be written as long as two code units a character make it', () => {
    const label = (length: number) => '𝐚'.repeat(length);
    const longest = `*.${label(63)}.${label(63)}.${label(63)}.${label(61)}.`;
    expect(longest.length).toBe(506);
    expect(readDomain(longest)).toHaveLength(253);
    expect(readDomain(`${longest}.`)).toEqual({ problem: 'too-long' });
  });

  test.each([
    ['a.1b', 'not-a-domain'],
    ['1.2.3.4.5b', 'not-a-domain'],
    ['a[.example', 'not-a-domain'],
    ['g:1:2', 'not-a-domain'],
    ['a:1:2x', 'not-a-domain'],
    ['x.internal', 'local-name'],
    ['broadcasthost', 'local-name'],
  ])('%s is none: %s', (text, problem) => expect(readDomain(text)).toEqual({ problem }));

  test('may end in a dot of another script', () => {
    expect(readDomain('münchen.example。')).toBe('xn--mnchen-3ya.example');
  });

  test('ends where a path begins, and what follows a port belongs to it', () => {
    expect(hostPart('a.example/https://b.example')).toEqual({ host: 'a.example', rest: '/https://b.example' });
    expect(hostPart('a.example:80x').host).toBe('a.example:80x');
    expect(hostPart('[::1]:80x').host).toBe('[::1]:80x');
  });
});
