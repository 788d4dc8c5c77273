import { expect, test } from 'vitest';
import { readMatchPatternLine } from '../../../../src/core/lists/formats/match-patterns.ts';
import { findingsOf } from '../../../support/list-findings.ts';

test.each([
  ['*://*.example.com/*', ['+*.example.com']],
  ['*://example.com/*', ['+example.com']],
  ['https://example.com/*', ['+example.com']],
  ['  *://example.com/* # remark', ['+example.com (remark)']],
  ['example.com # remark', ['+example.com (remark)']],
  ['@*://*.example.com/*', ['-*.example.com']],
  ['@ *://example.com/*', ['-example.com']],
  ['example.com', ['+example.com']],
  ['@1*://example.com/*', ['n/a']],
  ['*://example.com/path/*', ['n/a']],
  ['*://example.com/', ['n/a']],
  ['*://example.com:8080/*', ['n/a']],
  ['*://*/*', ['n/a']],
  ['*://example.*/*', ['n/a']],
  ['*://*ads.example.com/*', ['n/a']],
  ['<all_urls>', ['n/a']],
  ['/example\\.(net|org)/', ['n/a']],
  ['title/Example/i', ['n/a']],
  ['@url/example/', ['n/a']],
  ['$category = "images" & title ^= "x"', ['n/a']],
  ['example.com##.ad', ['n/a']],
  ['---', []],
  ['name: My rules', []],
  ['# remark', []],
  ['', []],
])('a line of a ruleset %j says %j', (line, findings) => {
  expect(findingsOf(readMatchPatternLine, line)).toEqual(findings);
});
