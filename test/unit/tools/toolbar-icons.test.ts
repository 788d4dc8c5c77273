import { describe, expect, test } from 'vitest';
import { TOOLBAR_ICONS } from '../../../src/core/recognise/toolbar-look.ts';
import { FILLS, OUTLINE, TOOLBAR_MARKS } from '../../../tools/icons/marks.ts';
import { contrast } from '../../support/contrast.ts';

/** Toolbars of Chrome, Edge and Firefox, light, dark and private, by their themes' own values. */
const TOOLBARS = {
  white: '#ffffff',
  'Chrome light': '#dee1e6',
  'Edge light': '#f7f7f7',
  'Firefox light': '#f9f9fb',
  'Chrome dark': '#3c3c3c',
  'Edge dark': '#2b2b2b',
  'Firefox dark': '#2b2a33',
  'Firefox private': '#25003e',
  black: '#000000',
};

describe.each(Object.entries(TOOLBARS))('on a toolbar of %s', (_, ground) => {
  test.each(TOOLBAR_ICONS)('the picture for %s stands out by its fill or by its outline: 3 to 1', (icon) => {
    expect(Math.max(contrast(FILLS[icon], ground), contrast(OUTLINE, ground))).toBeGreaterThanOrEqual(3);
  });

  test('light toolbars are served by the fill alone', () => {
    if (contrast(OUTLINE, ground) >= 3) return;
    for (const icon of TOOLBAR_ICONS) expect(contrast(FILLS[icon], ground), icon).toBeGreaterThanOrEqual(3);
  });
});

test('fill and outline differ', () => {
  for (const icon of TOOLBAR_ICONS) expect(contrast(FILLS[icon], OUTLINE), icon).toBeGreaterThanOrEqual(4.5);
});

test('every picture has a shape of its own, in its own fill and outline', () => {
  const shapes = TOOLBAR_ICONS.map((icon) => TOOLBAR_MARKS[icon].replaceAll(FILLS[icon], 'fill'));
  expect(new Set(shapes).size).toBe(TOOLBAR_ICONS.length);
  for (const icon of TOOLBAR_ICONS) expect(TOOLBAR_MARKS[icon]).toContain(FILLS[icon]);
});
