import { describe, expect, test } from 'vitest';
import { compileList, ListCompiler } from '../../../src/core/lists/compile-list.ts';
import { isWhole } from '../../../src/core/lists/host-index/check.ts';
import { decodeListInfos, NEW_LIST, openList } from '../../../src/core/lists/list.ts';

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
    expect(opened().find('www.shop.example')).toEqual({ domain: 'shop.example', reason: 'late', level: 'elevated' });
    expect(opened().find('other.example')).toMatchObject({ domain: 'other.example', reason: 'loud' });
  });

  test('the most specific entry wins, with a reason of its own or none', () => {
    expect(opened().find('a.de.shop.example')).toMatchObject({ domain: 'de.shop.example', reason: '' });
  });

  test.each(['example', 'notshop.example', 'shop.example.evil.test', ''])('%j is not covered', (host) => {
    expect(opened().find(host)).toBeNull();
  });

  test('of a domain that is listed twice the last reason holds', () => {
    const twice = openList(info, compileList([...entries, { domain: 'shop.example', reason: 'again' }], 7));
    expect(typeof twice === 'object' && twice.find('shop.example')?.reason).toBe('again');
  });

  test('foreign or cut bytes are said to be so, changed ones are found when asked for', () => {
    expect(openList(info, { ...compiled, index: new ArrayBuffer(256) })).toBe('foreign');
    expect(openList(info, { ...compiled, index: compiled.index.slice(0, -4) })).toBe('length');
    const changed = compiled.index.slice(0);
    new Uint8Array(changed).fill(0xa5, -1);
    expect([isWhole(compiled.index), isWhole(changed)]).toEqual([true, false]);
  });
});

test('an entry’s own level comes before that of its list', () => {
  const list = openList(info, compileList([{ domain: 'shop.example', reason: '', level: 'serious' }], 7));
  expect(typeof list === 'object' && list.find('shop.example')?.level).toBe('serious');
});

test('an exception takes a domain and all below it out again', () => {
  const compiler = new ListCompiler(7);
  compiler.add({ domain: 'shop.example', reason: '' });
  compiler.except('good.shop.example');
  const list = openList(info, compiler.compile());
  if (typeof list === 'string') throw new Error(list);
  expect(list.find('www.good.shop.example')).toBeNull();
  expect(list.find('www.shop.example')?.domain).toBe('shop.example');
});

describe('decodeListInfos', () => {
  const own = {
    ...NEW_LIST,
    id: 'own',
    name: '',
    level: 'elevated',
    entries: 2,
    refused: 0,
    format: 'own',
    updated: '2026-11-21T10:00:00Z',
    revision: 'r1',
  };

  test('a broken list is left out and affects no other', () => {
    expect(decodeListInfos([own, { ...own, level: 'loud' }, { id: 'x' }, 7])).toEqual([own]);
  });

  test.each([undefined, null, 'x', {}])('%j holds no lists', (stored) => expect(decodeListInfos(stored)).toEqual([]));
});
