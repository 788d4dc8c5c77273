import { expect, test } from 'vitest';
import { hostTable } from '../../../src/core/recognise/host-table.ts';

const table = hostTable([
  ['mi.com', 'maker'],
  ['shop.mi.com', 'shop'],
]);

test('a listed domain covers itself and everything below it', () => {
  expect(table.find('mi.com')?.value).toBe('maker');
  expect(table.find('www.in.mi.com')?.value).toBe('maker');
});

test('the most specific listed domain wins', () => {
  expect(table.find('de.shop.mi.com')).toEqual({ domain: 'shop.mi.com', value: 'shop' });
});

test.each(['notmi.com', 'mi.com.evil.example', 'mi.co', 'com', 'xmi.com', 'mi.comx'])('%s is not covered', (host) => {
  expect(table.find(host)).toBeNull();
});
