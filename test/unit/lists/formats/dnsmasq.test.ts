import { expect, test } from 'vitest';
import { readDnsmasqLine } from '../../../../src/core/lists/formats/dnsmasq.ts';
import { findingsOf } from '../../../support/list-findings.ts';

test.each([
  ['address=/example.com/', ['+example.com']],
  ['address=/example.com/#', ['+example.com']],
  ['address=/example.com/0.0.0.0', ['+example.com']],
  ['address=/example.com/::', ['+example.com']],
  ['address=/example.com/127.1', ['+example.com']],
  ['address=/example.com/::ffff:127.0.0.1', ['+example.com']],
  ['address=/example.com/192.0.2.7', ['n/a']],
  ['address=/a.example/b.example/2001:db8::7', ['n/a', 'n/a']],
  ['server=/example.com/127.0.0.1#5353', ['n/a']],
  ['address=/a.example/b.example/0.0.0.0', ['+a.example', '+b.example']],
  ['address=/.example.com/', ['+.example.com']],
  ['address=/*.example.com/', ['+*.example.com']],
  ['address = /example.com/ # remark', ['+example.com (remark)']],
  ['server=/example.com/', ['+example.com']],
  ['server=/example.com/127.0.0.1', ['+example.com']],
  ['local=/a.example/b.example/', ['+a.example', '+b.example']],
  ['server=/example.com/#', ['-example.com']],
  ['server=/example.com/9.9.9.9', ['n/a']],
  ['address=/#/0.0.0.0', ['n/a']],
  ['address=//0.0.0.0', ['n/a']],
  ['address=/*example.com/', ['n/a']],
  ['address=/example.com', ['n/a']],
  ['cache-size=1000', ['n/a']],
  ['conf-dir=/etc/dnsmasq.d/', ['n/a']],
  ['example.com', ['n/a']],
  ['# remark', []],
  ['', []],
])('a dnsmasq line %j says %j', (line, findings) => {
  expect(findingsOf(readDnsmasqLine, line)).toEqual(findings);
});
