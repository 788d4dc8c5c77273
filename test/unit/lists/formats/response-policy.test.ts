import { expect, test } from 'vitest';
import { readResponsePolicyLine } from '../../../../src/core/lists/formats/response-policy.ts';
import { findingsOf } from '../../../support/list-findings.ts';

test.each([
  ['example.com CNAME .', ['+example.com']],
  ['*.example.com\tCNAME\t.', ['+*.example.com']],
  ['example.com 60 IN CNAME *. ; remark', ['+example.com (remark)']],
  ['example.com cname rpz-drop.', ['+example.com']],
  ['example.com A 0.0.0.0', ['+example.com']],
  ['example.com 60 IN AAAA ::1', ['+example.com']],
  ['example.com A 93.184.216.34', ['n/a']],
  ['example.com CNAME safe.search.example.', ['n/a']],
  ['example.com CNAME rpz-tcp-only.', ['n/a']],
  ['example.com CNAME rpz-passthru.', ['-example.com']],
  ['example.com.rpz.example. CNAME .', ['n/a']],
  ['32.1.2.0.192.rpz-ip CNAME .', ['n/a']],
  ['ns.example.com.rpz-nsdname CNAME .', ['n/a']],
  ['@ SOA localhost. root.localhost. 1 2 3 4 5', ['n/a']],
  ['$TTL 60', ['n/a']],
  ['2026112101 ; serial', ['n/a']],
  ['; remark', []],
  ['', []],
])('a line of a response policy zone %j says %j', (line, findings) => {
  expect(findingsOf(readResponsePolicyLine, line)).toEqual(findings);
});
