import { describe, expect, test } from 'vitest';
import { compileList, decodeListInfos, openList } from '../../src/core/list.ts';

const info = { id: 'mine', name: 'Mine', level: 'elevated' } as const;
const entries = [
  { domain: 'shop.example', reason: 'late' },
  { domain: 'de.shop.example', reason: '' },
  { domain: 'other.example', reason: 'loud' },
];
const compiled = compileList(entries, 7);
const opened = () => {
  const list = openList(info, compiled);
  if (typeof list === 'string') throw new Error(list);
  return list;
};

describe('a compiled list', () => {
  test('covers its domains and everything below them, with their reasons', () => {
    expect(opened().find('www.shop.example')).toEqual({ domain: 'shop.example', reason: 'late' });
    expect(opened().find('other.example')).toEqual({ domain: 'other.example', reason: 'loud' });
  });

  test('the most specific entry wins, with a reason of its own or none', () => {
    expect(opened().find('a.de.shop.example')).toEqual({ domain: 'de.shop.example', reason: '' });
  });

  test.each(['example', 'notshop.example', 'shop.example.evil.test', ''])('%j is not covered', (host) => {
    expect(opened().find(host)).toBeNull();
  });

  test('of a domain that stands twice the last reason holds', () => {
    const twice = openList(info, compileList([...entries, { domain: 'shop.example', reason: 'again' }], 7));
    expect(typeof twice === 'object' && twice.find('shop.example')).toEqual({
      domain: 'shop.example',
      reason: 'again',
    });
  });

  test('damaged or foreign bytes are said to be so, not trusted', () => {
    const damaged = compiled.index.slice(0);
    new Uint8Array(damaged)[damaged.byteLength - 1] = 0xff ^ (new Uint8Array(damaged)[damaged.byteLength - 1] ?? 0);
    expect(openList(info, { ...compiled, index: damaged })).toBe('checksum');
    expect(typeof openList(info, { ...compiled, index: new ArrayBuffer(256) })).toBe('string');
    expect(typeof openList(info, { ...compiled, index: compiled.index.slice(0, 40) })).toBe('string');
  });
});

test('storage that holds no lists reads as none', () => {
  const stored = [{ id: 'own', name: '', level: 'elevated', entries: 2, revision: 'r1' }];
  expect(decodeListInfos(stored)).toEqual(stored);
  for (const broken of [undefined, null, 'x', [{ id: 'own' }], [{ ...stored[0], level: 'loud' }]]) {
    expect(decodeListInfos(broken)).toEqual([]);
  }
});
