import { expect, test } from 'vitest';
import { readPhrases, writePhrases } from '../../../../src/core/recognise/products/phrase-lines.ts';
import { compileVocabulary } from '../../../../src/core/recognise/products/product-words.ts';
import { realRecord } from '../../../support/real-record.ts';

test('every phrase of the real record comes back from its line as it was', () => {
  const { vendors, words } = realRecord();
  const products = [...vendors].flatMap(([slug, file]) => (file.products ? [[slug, file.products] as const] : []));
  const compiled = compileVocabulary(words, products);
  expect(compiled.size).toBeGreaterThan(2000);
  for (const [word, phrases] of compiled)
    expect([word, readPhrases(word, writePhrases(phrases))]).toEqual([word, phrases]);
});
