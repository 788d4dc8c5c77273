import { getPublicSuffix } from 'tldts';
import { describe, expect, test } from 'vitest';
import { compilePublicSuffixes, openPublicSuffixes } from '../../../src/core/recognise/public-suffixes.ts';
import { publicSuffixRules } from '../../../tools/public-suffixes.ts';

const rules = await publicSuffixRules();
const isPublicSuffix = openPublicSuffixes(compilePublicSuffixes(rules));

describe('the rules of the Public Suffix List', () => {
  test.each([
    'com',
    'co.uk',
    'github.io',
    'kobe.jp',
    'anything.ck',
    'xn--fiqs8s',
    'unknown-top',
    'compute.amazonaws.com.cn',
  ])('strangers register under %s', (domain) => expect(isPublicSuffix(domain)).toBe(true));

  test.each(['mi.com', 'example.co.uk', 'me.github.io', 'www.ck', 'city.kobe.jp', 'a.b.example.org'])(
    '%s is somebody’s',
    (domain) => expect(isPublicSuffix(domain)).toBe(false),
  );

  test('every rule, what lies below it and what lies above it are judged as tldts judges them', () => {
    expect(rules.length).toBeGreaterThan(9000);
    const disagreements = rules
      .map((rule) => rule.replace(/^!/, '').replace(/^\*/, 'wild'))
      .flatMap((name) => [name, `www.${name}`, `a.b.${name}`, name.slice(name.indexOf('.') + 1)])
      .filter(
        (domain) => isPublicSuffix(domain) !== (getPublicSuffix(domain, { allowPrivateDomains: true }) === domain),
      );
    expect(disagreements).toEqual([]);
  });
});

test('an index that does not open is said at once', () => {
  expect(() => openPublicSuffixes(new ArrayBuffer(8))).toThrow('do not open');
});
