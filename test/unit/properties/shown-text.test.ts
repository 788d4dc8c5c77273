import fc from 'fast-check';
import { expect } from 'vitest';
import { isolated, shownText } from '../../../src/core/text/shown-text.ts';
import { hostileText } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';

/** Said once more by number: what reorders, hides or ends a line. */
const ranges: readonly (readonly [number, number])[] = [
  ...([
    [0, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x180b, 0x180f],
  ] as const),
  ...([
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
  ] as const),
  ...([
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
    [0xfffe, 0xffff],
    [0xe0000, 0xe0fff],
  ] as const),
];
const lies = (text: string) =>
  [...text].filter((sign) =>
    ranges.some(([first, last]) => (sign.codePointAt(0) ?? 0) >= first && (sign.codePointAt(0) ?? 0) <= last),
  );

const word = fc.constantFrom(
  'Acme',
  'Яндекс',
  'Αcme',
  'א',
  'ب',
  '\u200d',
  '\u200c',
  '\ufe0f',
  '👩',
  '🏽',
  '\u0301',
  ' ',
  '\u202e',
);
const text = fc.oneof(
  hostileText,
  fc.array(fc.oneof(word, hostileText), { maxLength: 12 }).map((parts) => parts.join('')),
);

property('what is shown neither reorders nor hides, is one line, and stays what it is', 1500, text, (outside) => {
  const shown = shownText(outside);
  expect(lies(shown)).toEqual([]);
  expect(shown).toBe(shown.trim());
  expect(shown).not.toMatch(/\s{2}|\p{M}{5}/u);
  expect(shownText(shown)).toBe(shown);
});

property(
  'it is never longer than it may be',
  300,
  fc.tuple(text, fc.integer({ min: 1, max: 40 })),
  ([outside, limit]) => expect([...shownText(outside, limit)].length).toBeLessThanOrEqual(limit),
);

const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ 019.-_,:;!?()"\'&<>/äöüßéñ') });
property('plain text only loses blanks that say nothing', 300, plain, (said) =>
  expect(shownText(said)).toBe(said.split(' ').filter(Boolean).join(' ')),
);

property(
  'what is kept apart is kept whole',
  180,
  fc.tuple(text, fc.constantFrom('ltr' as const, 'rtl' as const)),
  ([value, dir]) => {
    const shown = shownText(value);
    expect([shown, `\u2068${shown}\u2069`]).toContain(isolated(shown, dir));
  },
);
