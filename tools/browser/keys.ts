/** The keys that have a name instead of a letter, as WebDriver numbers them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Splits `Control+Shift+a` into what is held and what is pressed; a plus sign alone is a key. */
export function heldAndPressed(key: string): { held: string[]; pressed: string } {
  const parts = key.length === 1 ? [key] : key.split('+');
  return { held: parts.slice(0, -1), pressed: parts.at(-1) ?? '' };
}

/** What WebDriver does for one key with what is held meanwhile: down and up again. */
export function keyActions(key: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const { held, pressed } = heldAndPressed(key);
  const values = [...held, pressed].map((name) => NAMED[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** What WebDriver does for a click of the right button on an element. */
export const rightClick = (origin: object) => [
  { type: 'pointerMove', origin, x: 0, y: 0 },
  { type: 'pointerDown', button: 2 },
  { type: 'pointerUp', button: 2 },
];
