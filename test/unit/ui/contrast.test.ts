import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DARK as DARK_CARD, LIGHT } from '../../../src/page/card.ts';
import { contrast } from '../../support/contrast.ts';

const css = readFileSync(new URL('../../../src/ui/parts/page/theme.css', import.meta.url), 'utf8');

/** Every token of the `:root` blocks under some media queries, the later ones first in rank, as in the cascade. */
function tokensUnder(...media: string[]): Record<string, string> {
  const blocks = [...css.matchAll(/(?:@media ([^{]+?)\s*\{\s*)?:root\s*\{([^}]*)\}/g)];
  const holding = blocks.filter(([, query]) => query === undefined || media.includes(query));
  return Object.fromEntries(
    holding.flatMap(([, , body = '']) =>
      [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const THEMES = {
  light: tokensUnder(),
  dark: tokensUnder(DARK),
  'light with more contrast': tokensUnder(MORE),
  'dark with more contrast': tokensUnder(DARK, MORE, `${MORE} and ${DARK}`),
};
const CARDS = { light: LIGHT, dark: DARK_CARD };
const TEXT = ['ink', 'quiet', 'link', 'none', 'noted', 'elevated', 'serious'];
const GROUPS = Array.from({ length: 7 }, (_, i) => `group-${i + 1}`);

test('black on white is as far apart as colours get', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(THEMES))('in %s', (_theme, tokens) => {
  const pairs = (names: string[]) =>
    names.flatMap((name) =>
      ['paper', 'raised'].map((ground) => ({ name, ground, on: [tokens[name], tokens[ground]] })),
    );

  test.each(pairs(TEXT))('$name on $ground can be read: 4.5 to 1', ({ on: [text = '', ground = ''] }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GROUPS)('the marks of %s stand out from paper: 3 to 1', (name) => {
    expect(contrast(tokens[name] ?? '', tokens.paper ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('more contrast is more', () => {
  const { light, dark } = THEMES;
  const apart = (tokens: Record<string, string>) => contrast(tokens.quiet ?? '', tokens.paper ?? '');
  expect(apart(THEMES['light with more contrast'])).toBeGreaterThan(apart(light));
  expect(apart(THEMES['dark with more contrast'])).toBeGreaterThan(apart(dark));
});

test.each(['light', 'dark'] as const)('the card of a mark has the colours of the %s theme', (theme) => {
  expect(THEMES[theme]).toMatchObject(CARDS[theme]);
});
