import { describe, expect, test } from 'vitest';
import { readFilterOptions } from '../../../../src/core/lists/formats/filter-options.ts';
import { readFilterLine } from '../../../../src/core/lists/formats/filters.ts';
import { findingsOf } from '../../../support/list-findings.ts';

describe('a filter', () => {
  test.each([
    ['||example.com^', ['+example.com']],
    ['||*.example.com^', ['+example.com']],
    ['||example.com^|', ['+example.com']],
    ['||example.com^*', ['+example.com']],
    ['||example.com/', ['+example.com']],
    ['||example.com/*', ['+example.com']],
    ['|example.com^', ['+example.com']],
    ['||example.com^ # remark', ['+example.com (remark)']],
    ['||example.com^$doc # remark', ['+example.com (remark)']],
    ['||example.com^$doc,reason="a b" # remark', ['+example.com (a b)']],
    ['||example.com^$doc', ['+example.com']],
    [
      '||example.com^$doc,reason="Not the official site, says its owner"',
      ['+example.com (Not the official site, says its owner)'],
    ],
    ['||1.2.3.4^', ['+1.2.3.4']],
    ['@@||example.com^', ['-example.com']],
    ['@@||example.com^|', ['-example.com']],
    ['@@||example.com^$important', ['-example.com']],
    ['example.com', ['+example.com']],
    ['example.com # remark', ['+example.com (remark)']],
    ['0.0.0.0 example.com', ['+example.com']],
    ['0 example.com #[Tracking]', ['+example.com ([Tracking])']],
    ['1.2.3.4', ['+1.2.3.4']],
  ])('%j names a domain: %j', (line, findings) => {
    expect(findingsOf(readFilterLine, line)).toEqual(findings);
  });

  test.each([
    '||example.com',
    '||example.com|',
    '||example.',
    '||example.*^',
    '||ads*.example.com^',
    '||example.com^path',
    '||example.com/ads/',
    '||example.com:8080^',
    '||example.com^$third-party',
    '||example.com^$script',
    '||example.com^$doc else',
    '||example.com^$doc,reason="a" b',
    '93.184.216.34 example.com',
    '||^',
    '||',
    '|',
    '|https://example.com^',
    '@@||example.com^$generichide',
    '@@||example.com/ads/',
    '@@example.com',
    '@@',
    '##.ad',
    '#@#.ad',
    'example.com##.ad',
    'example.com,example.org#@#.ad',
    'example.com#?#div:has(> .ad)',
    'example.com#$#body { overflow: auto }',
    'example.com#%#//scriptlet("x")',
    'example.com##+js(set, ads, false)',
    'example.com$$script[src]',
    '[$path=/x]example.com##.ad',
    '/banner\\d+/',
    '/ads/banner.gif',
    '-ad-banner.',
    '.example.com/ads',
    '://ads.example.com^',
    'example.com^',
    'example.com$script',
    'banner',
    '*',
  ])('%j is not applicable', (line) => {
    expect(findingsOf(readFilterLine, line)).toEqual(['n/a']);
  });

  test.each(['', '!', '! Title: x', '!#if env_firefox', '[Adblock Plus 2.0]', '# remark', '#'])(
    '%j is a remark',
    (line) => {
      expect(findingsOf(readFilterLine, line)).toEqual([]);
    },
  );
});

describe('the options of a filter', () => {
  test.each([
    '',
    'all',
    'doc',
    'document',
    'popup',
    'important',
    'match-case',
    '_',
    'important,document',
    'doc,popup',
    'script,document',
    'doc,frame',
    'doc,reason=malicious',
  ])('%j leave the whole domain', (options) => {
    expect(readFilterOptions(options).isWhole).toBe(true);
  });

  test.each([
    '3p',
    'third-party',
    '~third-party',
    'first-party',
    'script',
    'image,important',
    'domain=example.org',
    'doc,domain=~example.org',
    'document,to=example.net',
    'all,ipaddress=1.2.3.4',
    'popup,third-party',
    '~document',
    'badfilter',
    'client=laptop',
    'ctag=device_tv',
    'dnstype=AAAA',
    'dnsrewrite=1.2.3.4',
    'denyallow=example.org',
    'removeparam=x',
    'redirect=noop.js',
    'csp=script-src none',
    'constructor',
    'toString',
  ])('%j leave less', (options) => {
    expect(readFilterOptions(options).isWhole).toBe(false);
  });

  test.each([
    ['doc,reason=malicious', 'malicious'],
    ['reason="A, b",doc', 'A, b'],
    ["doc,reason='x'", 'x'],
    ['doc', ''],
  ])('%j give the reason %j', (options, reason) => {
    expect(readFilterOptions(options)).toEqual({ isWhole: true, reason });
  });
});
