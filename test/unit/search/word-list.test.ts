import { expect, test } from 'vitest';
import { readWords, writeWords } from '../../../src/core/search/word-list.ts';

test('words are written with what they share with the one before, and read again', () => {
  const text = writeWords(['bee', 'bed', 'beds', 'bed', '2nd', 'überlänge', 'überlängen', 'дело']);
  expect(text).toContain('AbedDsCe');
  expect(readWords(text)).toEqual(['2nd', 'bed', 'beds', 'bee', 'überlänge', 'überlängen', 'дело']);
});

test('no words are no text', () => expect(readWords(writeWords([]))).toEqual([]));
