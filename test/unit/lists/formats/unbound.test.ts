import { expect, test } from 'vitest';
import { readUnboundLine } from '../../../../src/core/lists/formats/unbound.ts';
import { findingsOf } from '../../../support/list-findings.ts';

test.each([
  ['local-zone: "example.com" always_nxdomain', ['+example.com']],
  ['  local-zone: "example.com." static # remark', ['+example.com. (remark)']],
  ["local-zone: 'example.com' always_refuse", ['+example.com']],
  ['local-zone: "example.com" redirect', ['n/a']],
  ['local-zone: "example.com" inform', ['n/a']],
  ['local-zone: example.com refuse', ['+example.com']],
  ['local-zone: "example.com" transparent', ['-example.com']],
  ['local-zone: "example.com" always_transparent', ['-example.com']],
  ['local-zone: "example.com" typetransparent', ['-example.com']],
  ['local-data: "example.com A 0.0.0.0"', ['+example.com']],
  ['local-data: "example.com. 3600 IN AAAA ::"', ['+example.com.']],
  ['local-data: "example.com A 127.1"', ['+example.com']],
  ['local-data: "example.com A 93.184.216.34"', ['n/a']],
  ['local-data: "example.com AAAA 2001:db8::7"', ['n/a']],
  ['local-data: "example.com CNAME other.example."', ['n/a']],
  ['local-data: "example.com TXT x"', ['n/a']],
  ['server:', ['n/a']],
  ['local-zone: "example.com"', ['n/a']],
  ['# remark', []],
  ['', []],
])('an Unbound line %j says %j', (line, findings) => {
  expect(findingsOf(readUnboundLine, line)).toEqual(findings);
});
