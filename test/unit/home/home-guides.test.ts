import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLOCK_FORMAT_NAMES } from '../../../src/core/lists/writing/formats.ts';

const GUIDES = new URL('../../../docs/home/', import.meta.url);

test('there is a page for every router and filter, and no other', () => {
  expect(readdirSync(GUIDES).sort()).toEqual(BLOCK_FORMAT_NAMES.map((name) => `${name}.md`).sort());
});

test('each begins with a heading and fits on a screen', () => {
  for (const name of BLOCK_FORMAT_NAMES) {
    const text = readFileSync(new URL(`${name}.md`, GUIDES), 'utf8');
    expect(text, name).toMatch(/^# \S/);
    expect(text.split('\n').length, name).toBeLessThanOrEqual(40);
  }
});
