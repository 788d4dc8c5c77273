import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Level } from '../../src/core/record/vocabulary.ts';
import { LEVEL_SHAPES } from '../../src/ui/parts/incidents/level-shapes.ts';
import { APP_MARK } from '../icons/marks.ts';
import { escaped } from '../site/document.ts';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** The tokens of src/ui/parts/page/theme.css that a picture needs. */
export const THEMES = {
  light: {
    paper: '#f4f2ed',
    ink: '#1c1b19',
    quiet: '#5f5c56',
    noted: '#2a66a6',
    elevated: '#985600',
    serious: '#c01a33',
    none: '#656a72',
  },
  dark: {
    paper: '#262628',
    ink: '#edebe6',
    quiet: '#aaa69e',
    noted: '#79b4f2',
    elevated: '#f5a93b',
    serious: '#ff7285',
    none: '#9a9ea6',
  },
} as const satisfies Record<string, Record<Level | 'paper' | 'ink' | 'quiet', string>>;
export type Theme = keyof typeof THEMES;

/** A drawing as PNG of exactly this size. Stores refuse transparency: `paper` is under all of it. */
export function png(width: number, height: number, paper: string, inner: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${
    paper === '' ? '' : `<rect width="${width}" height="${height}" fill="${paper}"/>`
  }${inner}</svg>`;
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(svg, { font }).render().asPng();
}

export const words = (text: string, x: number, y: number, size: number, fill: string, bold = false): string =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`;

/** The product's mark: the art of a store's icon is three quarters of it, with room around. */
export const storeIcon = (size: number): Uint8Array => {
  const art = size * 0.75;
  return png(
    size,
    size,
    '',
    `<g transform="translate(${(size - art) / 2} ${(size - art) / 2}) scale(${art / 16})">${APP_MARK}</g>`,
  );
};

/** The same without room around, for stores that draw their own frame. */
export const fullIcon = (size: number): Uint8Array =>
  png(size, size, '', `<g transform="scale(${size / 16})">${APP_MARK}</g>`);

const LEVELS_SHOWN: readonly Level[] = ['noted', 'elevated', 'serious'];

/** The width of a letter of this type on average, as a part of its size. */
const LETTER = 0.6;

/** A tile: the mark, the name, one line where there is room, and the shapes of the levels. */
export function tile(width: number, height: number, line: string, theme: Theme): Uint8Array {
  const colours = THEMES[theme];
  const unit = height / 280;
  const left = width > 2 * height ? width * 0.12 : 40 * unit;
  const shapes = LEVELS_SHOWN.map((level, i) => {
    const { fill, cut } = LEVEL_SHAPES[level];
    const at = `translate(${left + i * 44 * unit} ${184 * unit}) scale(${2 * unit})`;
    return `<g transform="${at}"><path d="${fill}" fill="${colours[level]}"/>${cut ? `<path d="${cut}" stroke="${colours.paper}" stroke-width="1.8" stroke-linecap="round"/>` : ''}</g>`;
  });
  const mark = `<g transform="translate(${left} ${62 * unit}) scale(${4 * unit})">${APP_MARK}</g>`;
  const name = words('Telltale', left + 80 * unit, 110 * unit, 48 * unit, colours.ink, true);
  const said =
    width > 2 * height
      ? words(line, left, 164 * unit, Math.min(17 * unit, (width - 1.5 * left) / (line.length * LETTER)), colours.quiet)
      : '';
  return png(width, height, colours.paper, mark + name + said + shapes.join(''));
}
