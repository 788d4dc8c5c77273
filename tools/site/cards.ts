import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Level } from '../../src/core/record/vocabulary.ts';
import { LEVEL_SHAPES } from '../../src/ui/parts/incidents/level-shapes.ts';
import { APP_MARK } from '../icons/marks.ts';
import { escaped } from './document.ts';

/** The card that goes with a link: a large line, and smaller ones under it. Beside `level` is its word. */
export type Card = { title: string; lines: readonly string[]; level?: { level: Level; word: string } };

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** The tokens of src/ui/parts/page/theme.css in the light theme: a preview has none of its own. */
const INK = '#1c1b19';
const QUIET = '#5f5c56';
const PAPER = '#fdfcfa';
const COLOURS: Record<Level, string> = { none: '#656a72', noted: '#2a66a6', elevated: '#985600', serious: '#c01a33' };

const text = (words: string, y: number, size: number, more: string) =>
  `<text x="80" y="${y}" font-size="${size}" font-family="DejaVu Sans" ${more}>${escaped(words)}</text>`;

/** A name that is too long for the line is set smaller; half its size is a good letter's width. */
const fitted = (words: string, size: number): number => Math.min(size, Math.floor(1040 / (words.length * 0.62)));

/** Draws a card as PNG, 1200 by 630 pixels, with no logo but the product's own mark. */
export function drawCard({ title, lines, level }: Card): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${PAPER}"/>
${level === undefined ? '' : levelMark(level)}
${text(title, 310, fitted(title, 84), `font-weight="700" fill="${INK}"`)}
${lines.map((line, i) => text(line, 384 + i * 50, fitted(line, 34), `fill="${QUIET}"`)).join('\n')}
<g transform="translate(80 518) scale(3)">${APP_MARK}</g>
${text('Telltale', 553, 34, `font-weight="700" fill="${INK}" dx="66"`)}
</svg>`;
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: 1200 }, font }).render().asPng();
}

function levelMark({ level, word }: { level: Level; word: string }): string {
  const { fill, line, cut } = LEVEL_SHAPES[level];
  const colour = COLOURS[level];
  const shapes = [
    fill && `<path d="${fill}" fill="${colour}"/>`,
    line && `<path d="${line}" fill="none" stroke="${colour}" stroke-width="2.6"/>`,
    cut && `<path d="${cut}" stroke="${PAPER}" stroke-width="1.8" stroke-linecap="round"/>`,
  ];
  return `<g transform="translate(80 92) scale(4.5)">${shapes.filter(Boolean).join('')}</g>
${text(word, 146, 48, `font-weight="700" fill="${colour}" dx="96"`)}`;
}
