import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullAddress, shortAddress } from '../../../src/core/record-index/short-address.ts';
import { property } from '../../support/property.ts';

const TITLE = 'Acme’s TVs sent what was watched, and "café" names';

test('an address loses what it repeats of its title', () => {
  const url = 'https://news.example/2024/acmes-tvs-sent-what-was-watched-and-more.html';
  const short = shortAddress(url, TITLE);
  expect(short).toBe('https://news.example/2024/ 0-36 more.html');
  expect(fullAddress(short, TITLE)).toBe(url);
});

test('an address that repeats nothing worth it stays as it is', () => {
  const url = 'https://news.example/acmes';
  expect(shortAddress(url, TITLE)).toBe(url);
  expect(fullAddress(url, TITLE)).toBe(url);
});

test('an address with a space in it is refused: it could be taken for a short one', () => {
  expect(() => shortAddress('https://news.example/a 0-8 b', TITLE)).toThrow('has a space in it');
});

const word = fc.constantFrom('acme', 'tvs', 'sent', 'Watched', 'É', 'ı', '2024', '’s', '—');
const title = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const slug = fc.array(word, { maxLength: 12 }).map((words) => words.join('-'));

property('every address comes back', 300, fc.tuple(slug, title), ([end, words]) => {
  const url = `https://news.example/${end}`;
  expect(fullAddress(shortAddress(url, words), words)).toBe(url);
});
