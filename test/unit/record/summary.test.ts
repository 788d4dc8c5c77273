import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Summary, summaryFor } from '../../../src/core/record/summary.ts';

const summary = { en: 'English', es: 'Español', 'zh-CN': '中文' };

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'en'],
  ['toString', 'en'],
  ['', 'en'],
])('a reader of %s gets %s', (language, lang) => expect(summaryFor(summary, language).lang).toBe(lang));

test.each([[{ de: 'Nur deutsch' }], [{ en: '' }], [{ en: 'x'.repeat(501) }], [{ en: 'x', German: 'y' }]])(
  '%j is no summary',
  (invalid) => expect(v.safeParse(Summary, invalid).success).toBe(false),
);
