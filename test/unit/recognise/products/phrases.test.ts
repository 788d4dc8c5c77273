import { describe, expect, test } from 'vitest';
import { findPhrases, phraseTable } from '../../../../src/core/recognise/products/phrases.ts';
import { tokensOf } from '../../../../src/core/text/tokens.ts';

const table = phraseTable(['Galaxy', 'Galaxy S', 'screen protector', '小米', ''].map((text) => [text, text] as const));
const found = (text: string) => findPhrases(tokensOf(text), table).map(({ value, at, end }) => `${value} ${at}-${end}`);

describe('phrases', () => {
  test('are found wherever they are, first come first', () => {
    expect(found('a screen protector, Galaxy')).toEqual(['screen protector 1-3', 'Galaxy 3-4']);
  });

  test('come before shorter ones at the same place', () => {
    expect(found('galaxy s')).toEqual(['Galaxy S 0-2', 'Galaxy 0-1']);
  });

  test('may carry a model number in their last word', () => {
    expect(found('Galaxy S24 Ultra')).toEqual(['Galaxy S 0-2', 'Galaxy 0-1']);
    expect(found('Galaxy24')).toEqual(['Galaxy 0-1']);
  });

  test('are whole words', () => {
    expect(found('Galaxys screens protector')).toEqual([]);
  });

  test('run through scripts without spaces', () => {
    expect(found('全新小米14')).toEqual(['小米 2-4']);
  });

  test('are never found in nothing', () => {
    expect(found('')).toEqual([]);
  });
});
