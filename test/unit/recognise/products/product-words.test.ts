import { describe, expect, test } from 'vitest';
import { compileVocabulary, makerNames } from '../../../../src/core/recognise/products/product-words.ts';

const weak = (text: string) => {
  const products = {
    names: ['Acme', 'Honor'],
    weakNames: ['AC'],
    lines: ['Find X', 'Fire 7', 'Fire TV Stick', 'Acme One'],
    ambiguous: ['honor', 'Find', 'Fire'],
  };
  return makerNames('acme', products).find((name) => name.text === text)?.weak;
};

describe('a name', () => {
  test.each([
    ['of its own is enough by itself', 'Acme', false],
    ['that is an everyday word does not', 'Honor', true],
    ['listed as weak does not', 'AC', true],
    ['of a line that is an everyday word and a letter does not', 'Find X', true],
    ['of a line that is an everyday word and a number does not', 'Fire 7', true],
    ['of a line that adds a word does', 'Fire TV Stick', false],
    ['of a line that begins with the vendor does', 'Acme One', false],
  ])('%s', (_, text, expected) => {
    expect(weak(text)).toBe(expected);
  });
});

test('a vocabulary without words is empty', () => {
  expect(compileVocabulary({}, []).size).toBe(0);
});
