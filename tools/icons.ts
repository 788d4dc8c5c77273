import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { LEVELS, type Level } from '../src/core/vocabulary.ts';

/** `npm run icons`: draws icons/ anew. The same four shapes as src/ui/parts/LevelMark.tsx, on a 16-unit square. */
const SHAPES: Record<Level, string> = {
  none: '<circle cx="8" cy="8" r="5.3" fill="none" stroke="#858a92" stroke-width="2.6"/>',
  noted: '<circle cx="8" cy="8" r="5.6" fill="#2f6fb3" stroke="#fff" stroke-width="1.2"/>',
  elevated:
    '<path d="M8 .9 15.1 8 8 15.1.9 8Z" fill="#e08600" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"/>',
  serious:
    '<path d="M8 1.4 15.2 14.4H.8Z" fill="#d5203a" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"/><path d="M8 6v4" stroke="#fff" stroke-width="1.7" stroke-linecap="round"/><circle cx="8" cy="12.2" r="1" fill="#fff"/>',
};
const SIZES = [16, 32, 48, 128];

const folder = new URL('../icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const level of LEVELS) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${SHAPES[level]}</svg>`;
  for (const size of SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${level}-${size}.png`, folder), png);
  }
}
