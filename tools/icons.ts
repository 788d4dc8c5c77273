import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { APP_MARK, TOOLBAR_MARKS } from './icons/marks.ts';

/** `npm run icons`: draws icons/ anew: the toolbar's pictures in two sizes, the product's own mark in four. */
const folder = new URL('../icons/', import.meta.url);
mkdirSync(folder, { recursive: true });

function draw(name: string, mark: string, sizes: readonly number[]): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${mark}</svg>`;
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${name}-${size}.png`, folder), png);
  }
}

for (const [icon, mark] of Object.entries(TOOLBAR_MARKS)) draw(icon, mark, [16, 32]);
draw('telltale', APP_MARK, [16, 32, 48, 128]);
