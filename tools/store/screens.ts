import { readFileSync } from 'node:fs';
import { PAGE_STATES } from '../gallery/page-states.ts';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { SITE_STATES } from '../gallery/site-states.ts';
import type { State } from '../gallery/state.ts';
import { png, THEMES, type Theme, words } from './tiles.ts';

/** One picture of the product for the stores: which state of it, and the line above it. */
export type Screen = { file: string; state: State; line: string };

const stateOf = (view: State['view'], name: string): State => {
  const found = [...POPUP_STATES, ...PAGE_STATES, ...SITE_STATES].find((one) => one.view === view && one.name === name);
  if (found === undefined) throw new Error(`There is no state ${name} of ${view}`);
  return found;
};

/** In the order of a walk of half a minute: from the page in front to the whole record, and home. Stores take the first five. */
export const screens = (): Screen[] => [
  {
    file: '1-finding',
    state: stateOf('popup', 'serious'),
    line: 'On a company’s page: the heaviest finding, and its response',
  },
  { file: '2-record', state: stateOf('library', 'table'), line: 'Every company on record, to filter and sort' },
  {
    file: '3-incident',
    state: stateOf('popup', 'incident-open'),
    line: 'Every finding with its evidence, what happened next, and sources',
  },
  { file: '4-compare', state: stateOf('library', 'compare'), line: 'Companies side by side' },
  { file: '5-home', state: stateOf('library', 'home'), line: 'Their hosts, for your router or DNS filter' },
  { file: '6-charts', state: stateOf('library', 'charts'), line: 'The record in charts' },
];

const WIDTH = 1280;
const HEIGHT = 800;
const HEAD = 96;
/** A popup is shown larger than it is, to fill a picture that is looked at small. */
const MOST_LARGER = 1.6;

/** A picture of the product in the size that the stores take, with the line above it. */
export function framedScreen({ line }: Screen, file: string, theme: Theme): Uint8Array {
  const picture = readFileSync(file);
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  const room = { width: WIDTH - 80, height: HEIGHT - HEAD - 24 };
  // Pages go on below the edge; a popup is whole.
  const isPage = width > 800;
  const scale = isPage ? room.width / width : Math.min(MOST_LARGER, room.width / width, room.height / height);
  const x = (WIDTH - width * scale) / 2;
  const colours = THEMES[theme];
  const image = `<image x="${x}" y="${HEAD}" width="${width * scale}" height="${height * scale}" href="data:image/png;base64,${picture.toString('base64')}"/>`;
  const frame = `<rect x="${x}" y="${HEAD}" width="${width * scale}" height="${height * scale}" fill="none" stroke="${colours.quiet}" stroke-opacity=".5"/>`;
  return png(WIDTH, HEIGHT, colours.paper, words(line, 40, 62, 30, colours.ink, true) + image + frame);
}
