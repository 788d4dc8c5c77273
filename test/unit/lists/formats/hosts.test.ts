import { expect, test } from 'vitest';
import { isHostsLine, readHostsLine } from '../../../../src/core/lists/formats/hosts.ts';
import { findingsOf, readList } from '../../../support/list-findings.ts';

test.each([
  ['0.0.0.0 example.com', ['+example.com']],
  ['127.0.0.1\texample.com', ['+example.com']],
  ['  ::1   example.com  ', ['+example.com']],
  [':: example.com', ['+example.com']],
  ['0 example.com', ['+example.com']],
  ['127.1 example.com', ['+example.com']],
  ['127.255.3.4 example.com', ['+example.com']],
  ['::ffff:127.0.0.1 example.com', ['+example.com']],
  ['fe80::1%lo0 example.com', ['+example.com']],
  ['255.255.255.255 example.com', ['n/a']],
  ['2001:db8::7 example.com', ['n/a']],
  ['93.184.216.34 example.com', ['n/a']],
  ['192.168.1.10 a.example b.example # mine', ['n/a', 'n/a']],
  ['1.2.3 a.example', ['+1.2.3 (a.example)']],
  ['0.0.0.0 a.example b.example  c.example', ['+a.example', '+b.example', '+c.example']],
  ['0.0.0.0 a.example # b.example', ['+a.example (b.example)']],
  ['0.0.0.0 a.example#tight', ['+a.example (tight)']],
  ['0.0.0.0 a.example #[Tracking.Cookie]', ['+a.example ([Tracking.Cookie])']],
  ['0.0.0.0 a.example b.example  # both ', ['+a.example (both)', '+b.example (both)']],
  ['0.0.0.0 0.0.0.0', ['n/a']],
  ['0.0.0.0', ['+0.0.0.0']],
  ['0.0.0.0 # nobody', ['+0.0.0.0']],
  ['# 0.0.0.0 example.com', []],
  ['', []],
  ['example.com', ['+example.com']],
  ['! remark', []],
])('a hosts line %j says %j', (line, findings) => {
  expect(findingsOf(readHostsLine, line)).toEqual(findings);
});

test('the names that every machine has are not applicable, in whatever case', () => {
  const { report } = readList([
    '127.0.0.1 localhost localhost.localdomain\n::1 ip6-localhost ip6-loopback\nff02::1 ip6-allnodes\n',
    '255.255.255.255 BroadcastHost\n127.0.0.1 local\n0.0.0.0 0.0.0.0\n0.0.0.0 example.com\n127.0.1.1 laptop\n',
  ]);
  expect(report).toMatchObject({ format: 'hosts', lines: 8, notApplicable: 6, imported: 1, refused: 1 });
  expect(report.refusals).toEqual([{ line: 8, text: '127.0.1.1 laptop', code: 'single-label', path: '' }]);
});

test('a hosts line begins with an address and goes on', () => {
  expect(['0.0.0.0 a.example', ' :: a.example', '1.2.3.4\tx', '0 a.example', '127.1 x'].every(isHostsLine)).toBe(true);
  expect(
    ['0.0.0.0', 'a.example b.example', '', '1.2.3 a.example', '12:34 it began', '2026 in short'].some(isHostsLine),
  ).toBe(false);
});
