import { describe, expect, test } from 'vitest';
import { capacityAt, isModel, tokensOf } from '../../../src/core/text/tokens.ts';

describe('words of a title', () => {
  test.each([
    ['are lower case, without punctuation', 'Samsung Galaxy-S24 (Ultra)', 'samsung galaxy s24 ultra'],
    ['lose Latin accents', 'Étui für Película', 'etui fur pelicula'],
    ['lose Cyrillic accents', 'Плёнка, чёрный', 'пленка, черныи'.replace(',', '')],
    ['spell Polish and Turkish letters plainly', 'szkło KILIF kılıf', 'szklo kilif kilif'],
    ['spell Arabic alef, ya and ta marbuta one way', 'آيفون هواوى ساعة', 'ايفون هواوي ساعه'],
    ['are single characters in scripts without spaces', '小米14手机', '小 米 14 手 机'],
    ['keep the vowel signs of Hindi', 'सैमसंग', 'सैमसंग'],
    ['keep a plus sign with spaces around it', 'Phone + Case', 'phone + case'],
    ['drop a plus sign at a word', 'Galaxy S21+ 5G', 'galaxy s21 5g'],
  ])('%s', (_, title, words) => {
    expect(tokensOf(title).join(' ')).toBe(words);
  });
});

test.each(['s24', '55c3', 'wh1000xm5', 'k70'])('%s is a model', (token) => {
  expect(isModel(token)).toBe(true);
});

test.each(['500ml', '128gb', '5g', '10x10', '24', 'pro', '3шт'])('%s is no model', (token) => {
  expect(isModel(token)).toBe(false);
});

test.each([
  ['Redmi Note 13 8GB', 3],
  ['iPhone 15 128 GB', 3],
  ['Смартфон 256 ГБ', 2],
  ['Case 5000mAh', -1],
  ['GB flag', -1],
])('memory in "%s" is at %i', (title, at) => {
  expect(capacityAt(tokensOf(title))).toBe(at);
});
