import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import en from '../../../src/_locales/en/messages.json' with { type: 'json' };
import * as Vocabulary from '../../../src/core/record/vocabulary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const messages = en as Record<string, { message: string }>;
const keys = Object.keys(messages);
const code = [...readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })]
  .map((file) => `${ROOT}src/${file}`)
  .filter((file) => statSync(file).isFile() && /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .concat(readFileSync(`${ROOT}manifest.json`, 'utf8'))
  .join('\n');

describe('the texts', () => {
  test.each(keys)('%s is used', (key) => {
    const stem = key.replace(/_(one|other)$/, '');
    const family = key.split('_')[0] ?? key;
    const used =
      [key, stem].some((name) => new RegExp(`['"\`]${name}['"\`]|__MSG_${name}__`).test(code)) ||
      code.includes(`\`${family}_\${`) ||
      (key.endsWith('Text') && code.includes(`'${key.slice(0, -4)}'`));
    expect(used).toBe(true);
  });

  test('every value of a vocabulary has a word', () => {
    const wanted = [
      ...Vocabulary.LEVELS.map((value) => `level_${value}`),
      ...Vocabulary.EVIDENCE.flatMap((value) => [`evidence_${value}`, `evidenceHint_${value}`]),
      ...Vocabulary.RESOLVED.map((value) => `resolved_${value}`),
      ...Vocabulary.PRACTICES.map((value) => `practice_${value}`),
      ...Vocabulary.DATA_KINDS.map((value) => `data_${value}`),
      ...Vocabulary.ROLES.map((value) => `role_${value}`),
      ...Vocabulary.VENDOR_KINDS.map((value) => `kind_${value}`),
      ...Vocabulary.ENDPOINT_PURPOSES.map((value) => `purpose_${value}`),
    ].map((key) => key.replaceAll('-', '_'));
    expect(wanted.filter((key) => messages[key] === undefined)).toEqual([]);
  });

  test('places are numbered without a gap, and none is empty', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const places = [...new Set([...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))].sort();
      expect(places, key).toEqual(places.map((_, i) => i + 1));
      expect(message.trim(), key).not.toBe('');
    }
  });

  test('none calls a page safe; that a page is not listed may be said not to mean it', () => {
    const claim = (text: string) => text.replaceAll(/n't mean (it's|they're|a company is) safe/g, '');
    expect(keys.filter((key) => /\bsafe\b|\bsecure\b|\btrusted\b/i.test(claim(messages[key]?.message ?? '')))).toEqual(
      [],
    );
  });
});
