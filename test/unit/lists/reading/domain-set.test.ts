import { expect, test } from 'vitest';
import { DomainSet } from '../../../../src/core/lists/reading/domain-set.ts';
import { seeded } from '../../../support/seeded.ts';

test('a domain set answers as a Set of strings does, through every growth', () => {
  const random = seeded(11);
  const set = new DomainSet();
  const reference = new Set<string>();
  for (let i = 0; i < 60_000; i++) {
    const domain = `${Math.floor(random() * 40_000).toString(36)}.${random() < 0.5 ? 'example' : 'test'}`;
    if (set.add(domain) === reference.has(domain)) expect.fail(domain);
    reference.add(domain);
  }
  expect(set.size).toBe(reference.size);
});

test('names that begin alike, end alike or are as long as can be are distinguished', () => {
  const set = new DomainSet();
  const long = 'x'.repeat(255);
  for (const domain of ['', 'a', 'ab', 'b', 'ba', long, `${long.slice(1)}y`]) expect(set.add(domain)).toBe(true);
  for (const domain of [long, '', 'ba']) expect(set.add(domain)).toBe(false);
});

test('the beginning of a name that is there is another name, wherever the search for it leads', () => {
  const set = new DomainSet();
  for (let i = 0; i < 2400; i++) set.add(`${i % 40}.example${i}`);
  for (let i = 0; i < 40; i++) expect(set.add(`${i}.example`)).toBe(true);
});
