import { expect, test } from 'vitest';
import { readDomainLine } from '../../../../src/core/lists/formats/plain-domains.ts';
import { findingsOf } from '../../../support/list-findings.ts';

test.each([
  ['', []],
  ['   \t', []],
  ['# remark', []],
  ['! remark', []],
  ['; remark', []],
  ['// remark', []],
  ['example.com', ['+example.com']],
  ['  example.com\t', ['+example.com']],
  ['*.example.com', ['+*.example.com']],
  ['.example.com', ['+.example.com']],
  ['example.com # sold my address', ['+example.com (sold my address)']],
  ['example.com#tight', ['+example.com (tight)']],
  ['example.com ; why', ['+example.com (why)']],
  ['example.com // why', ['+example.com (why)']],
  ['example.com why not', ['+example.com (why not)']],
  ['example.com #', ['+example.com ()']],
  ['https://example.com', ['+example.com']],
  ['https://example.com:8443/ why', ['+example.com (why)']],
  ['example.com:8080', ['+example.com']],
  ['https://example.com/path', ['n/a']],
  ['example.com/path', ['n/a']],
  ['example.com?q', ['n/a']],
  ['10.0.0.0/8', ['n/a']],
  ['*example.com', ['n/a']],
  ['ads*.example.com', ['n/a']],
  ['*.example.*', ['n/a']],
  ['example.com##.ad', ['n/a']],
  ['||example.com^', ['+||example.com^']],
  ['1.2.3.4', ['+1.2.3.4']],
])('a plain line %j says %j', (line, findings) => {
  expect(findingsOf(readDomainLine, line)).toEqual(findings);
});
