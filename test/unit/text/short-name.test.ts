import { expect, test } from 'vitest';
import { shortName } from '../../../src/core/text/short-name.ts';

test.each([
  ['Motorola (Lenovo phones)', 'Motorola'],
  ['PDD (Temu, Pinduoduo)', 'PDD'],
  ['Gravy Analytics / Venntel', 'Gravy Analytics / Venntel'],
  ['(Only) this', '(Only) this'],
  ['Acme', 'Acme'],
])('sentences call %s %s', (name, short) => expect(shortName(name)).toBe(short));
