import { expect, test } from 'vitest';
import { cutText } from '../../../src/core/text/cut-text.ts';

test('a text that fits, or nearly fits, is left whole', () => {
  expect(cutText('short', 10)).toBeNull();
  expect(cutText('a little longer than that', 20)).toBeNull();
});

test('a long text ends at a word, without the sign before the cut', () => {
  expect(cutText('one two three, four five six seven eight nine ten', 14)).toBe('one two three');
  expect(cutText('one two three. Four five six seven eight nine ten', 14)).toBe('one two three');
  expect(cutText('one two three four five six seven eight nine ten', 12)).toBe('one two');
});

test('a text without spaces is cut between characters, never inside one', () => {
  expect(cutText('漢字'.repeat(40), 10)).toBe('漢字漢字漢字漢字漢');
  const faces = '😀'.repeat(40);
  expect(faces.startsWith(cutText(faces, 11) ?? 'x')).toBe(true);
  expect(cutText(faces, 11)).not.toMatch(/\p{Surrogate}/u);
});
