import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Seen } from '../../src/core/record/fields.ts';
import { VENDOR_KINDS } from '../../src/core/record/vocabulary.ts';
import { readSearchWords } from '../../tools/search-words.ts';
import { realRecord } from '../support/real-record.ts';

const { spoken, kinds } = readSearchWords();
const files = realRecord();

test('every short form and name in another script was seen in a public place, and is of a vendor on record', () => {
  expect(spoken.filter(({ seen }) => !v.is(Seen, seen))).toEqual([]);
  expect(spoken.filter(({ vendor }) => !files.vendors.has(vendor))).toEqual([]);
  expect(new Set(spoken.map(({ name, vendor }) => `${name.toLowerCase()} ${vendor}`)).size).toBe(spoken.length);
});

test('a short form stands for a name or brand of its vendor', () => {
  const strange = spoken.filter(({ vendor, for: whole }) => {
    const file = files.vendors.get(vendor);
    const names = [
      file?.name,
      ...(file?.brands ?? []).map((brand) => (typeof brand === 'string' ? brand : brand.name)),
    ];
    return whole !== undefined && !names.includes(whole);
  });
  expect(strange).toEqual([]);
});

test('every kind of vendor has words that people look for it by', () => {
  expect(Object.keys(kinds).sort()).toEqual([...VENDOR_KINDS].sort());
});
