import { expect, test } from 'vitest';
import { alternativesTo } from '../../../src/core/record/alternatives.ts';
import type { VendorKind } from '../../../src/core/record/vocabulary.ts';

const vendor = (slug: string, ...kinds: VendorKind[]) => ({ slug, kinds });
const fair = vendor('fair', 'alternative', 'phone');
const free = vendor('free', 'alternative', 'os', 'phone');
const others = [vendor('rival', 'phone'), fair, free, vendor('quiet', 'alternative', 'vacuum')];

test('alternatives make the same kind of thing, those with more in common first', () => {
  expect(alternativesTo(vendor('acme', 'phone', 'os', 'tv'), others)).toEqual([free, fair]);
  expect(alternativesTo(vendor('acme', 'phone'), others)).toEqual([fair, free]);
});

test('being an alternative is nothing in common, and none is its own', () => {
  expect(alternativesTo(fair, others)).toEqual([free]);
  expect(alternativesTo(vendor('camera', 'alternative', 'camera'), others)).toEqual([]);
});
