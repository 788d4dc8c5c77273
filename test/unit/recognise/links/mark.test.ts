import { expect, test } from 'vitest';
import { BACK_EACH_SECOND, MOST_AT_ONCE, takeFrom } from '../../../../src/core/recognise/links/allowance.ts';
import { markOf } from '../../../../src/core/recognise/links/mark.ts';
import { LONGEST_TEXT, LONGEST_URL, MOST_LINKS, readQuestion } from '../../../../src/core/recognise/links/question.ts';
import { catalogueOf, incident } from '../../../support/record.ts';

const catalogue = catalogueOf({
  acme: {
    incidents: [
      incident({ id: 'acme-2016', date: '2016', practice: 'undisclosed-transfer', evidence: 'adjudicated' }),
      incident({ id: 'acme-2019', date: '2019-02-03', practice: 'tracking-despite-opt-out', evidence: 'documented' }),
      incident({ id: 'acme-2024', date: '2024', practice: 'security-flaw', evidence: 'confirmed' }),
      incident({ id: 'acme-2025', date: '2025', practice: 'data-sale-or-sharing', resolved: 'cleared' }),
    ],
  },
  clean: {},
  cleared: { incidents: [incident({ id: 'cleared-1', resolved: 'cleared' })] },
});

test('a mark tells company, level, and the heaviest finding that counts with its year', () => {
  expect(markOf({ vendor: 'acme', via: 'product' }, catalogue, new Set(), 2026)).toEqual({
    vendor: 'acme',
    via: 'product',
    name: 'Acme',
    level: 'serious',
    finding: { year: '2016', practice: 'undisclosed-transfer', evidence: 'adjudicated' },
  });
});

test('nobody is marked who is muted, unknown, or has nothing that counts', () => {
  expect(markOf({ vendor: 'acme', via: 'product' }, catalogue, new Set(['acme']), 2026)).toBeNull();
  expect(markOf({ vendor: 'nobody', via: 'product' }, catalogue, new Set(), 2026)).toBeNull();
  expect(markOf({ vendor: 'clean', via: 'product' }, catalogue, new Set(), 2026)).toBeNull();
  expect(markOf({ vendor: 'cleared', via: 'product' }, catalogue, new Set(), 2026)).toBeNull();
});

const link = { url: 'https://shop.example/p/1', texts: ['A phone'] };

test('the questions are read as they are', () => {
  const questions = [
    { ask: 'page' },
    { ask: 'links', links: [link] },
    { ask: 'record', vendor: 'acme' },
    { ask: 'banner' },
    { ask: 'banner-did', vendor: 'acme', did: 'not-now' },
  ];
  for (const question of questions) expect(readQuestion(question)).toEqual(question);
});

test.each([
  ['nothing', undefined],
  ['another word', { ask: 'everything' }],
  ['a field more', { ask: 'page', more: 1 }],
  ['a link with a field more', { ask: 'links', links: [{ ...link, more: 1 }] }],
  ['too many links', { ask: 'links', links: Array.from({ length: MOST_LINKS + 1 }, () => link) }],
  ['a text that is too long', { ask: 'links', links: [{ ...link, texts: ['a'.repeat(LONGEST_TEXT + 1)] }] }],
  ['too many texts', { ask: 'links', links: [{ ...link, texts: ['a', 'b', 'c', 'd'] }] }],
  ['an address that is too long', { ask: 'links', links: [{ ...link, url: 'h'.repeat(LONGEST_URL + 1) }] }],
  ['a vendor that is no slug', { ask: 'record', vendor: '../options/options' }],
  ['a banner with an end that none has', { ask: 'banner-did', vendor: 'acme', did: 'unmute' }],
  ['a banner about no slug', { ask: 'banner-did', vendor: '*', did: 'mute' }],
  ['a list in place of a question', ['page']],
])('%s is no question', (_, message) => expect(readQuestion(message)).toBeNull());

test('a page has an allowance of links, which comes back with time and is never more than at first', () => {
  const first = takeFrom(undefined, MOST_AT_ONCE, 1000);
  expect(first).toEqual({ left: 0, at: 1000 });
  expect(takeFrom(first ?? undefined, 1, 1000)).toBeNull();
  expect(takeFrom(first ?? undefined, BACK_EACH_SECOND, 2000)).toEqual({ left: 0, at: 2000 });
  expect(takeFrom(first ?? undefined, 0, 1e9)).toEqual({ left: MOST_AT_ONCE, at: 1e9 });
  expect(takeFrom({ left: 10, at: 5000 }, 5, 1000)).toEqual({ left: 5, at: 1000 });
});
