import { describe, expect, test } from 'vitest';
import { pseudoText } from '../../../tools/gallery/languages.ts';

describe('the pseudo-language', () => {
  test('a text is in brackets, with accents, and 60 % longer', () => {
    expect(pseudoText('Settings')).toBe('[Séťťíńǧś on]');
    const text = 'One domain a line; after a # you can say why.';
    expect(pseudoText(text).length).toBeGreaterThan(text.length * 1.5);
    expect(pseudoText(text).length).toBeLessThan(text.length * 1.75);
  });

  test('places for values stay as they are', () => {
    expect(pseudoText('$1 of $2 companies')).toContain('[$1 óƒ $2 ćóṁƥáńíéś');
    expect(pseudoText('$1, $2')).toBe('$1, $2');
  });
});
