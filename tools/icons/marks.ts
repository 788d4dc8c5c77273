import type { ToolbarIcon } from '../../src/core/recognise/toolbar-look.ts';

/**
 * Fill of each picture of the toolbar. A white line runs round every shape: on light toolbars the fill stands out, on
 * dark ones the line does (test/unit/tools/toolbar-icons.test.ts).
 */
export const FILLS: Record<ToolbarIcon, string> = {
  none: '#5f646c',
  noted: '#1f5fa8',
  elevated: '#a85800',
  serious: '#c3172f',
  everyday: '#5f646c',
  muted: '#5f646c',
};
export const OUTLINE = '#ffffff';

const outlined = (fill: string) => `fill="${fill}" stroke="${OUTLINE}" stroke-width="1" stroke-linejoin="round"`;

/** A line of one colour over a wider one of the outline's: an open shape that stands out on any ground. */
const line = (shape: string, fill: string) =>
  `<g fill="none" stroke-linecap="round"><g stroke="${OUTLINE}" stroke-width="4.2">${shape}</g><g stroke="${fill}" stroke-width="2.4">${shape}</g></g>`;

const RING = '<circle cx="8" cy="8" r="5.6"/>';

/** The shapes on a square of 16 units, points on whole and half units where the browser draws 16 pixels. */
export const TOOLBAR_MARKS: Record<ToolbarIcon, string> = {
  none: line(RING, FILLS.none),
  noted: `<circle cx="8" cy="8" r="6.5" ${outlined(FILLS.noted)}/>`,
  elevated: `<path d="M8 .5 15.5 8 8 15.5.5 8Z" ${outlined(FILLS.elevated)}/>`,
  serious: `<path d="M8 1 15.5 15H.5Z" ${outlined(FILLS.serious)}/><path d="M7 5.5h2V10H7zM7 11.5h2v2H7z" fill="${OUTLINE}"/>`,
  everyday: `${line('<circle cx="7" cy="7" r="4.6"/>', FILLS.everyday)}<circle cx="12.5" cy="12.5" r="3" ${outlined(FILLS.everyday)}/>`,
  muted: line(`${RING}<path d="M3.5 12.5 12.5 3.5"/>`, FILLS.muted),
};

/** The product's own mark, for stores and lists of extensions: a card with a finding marked on it. No warning sign. */
export const APP_MARK =
  '<rect x=".5" y=".5" width="15" height="15" rx="3.4" fill="#1d4f91"/>' +
  '<path d="M4 4.5h8M4 8h5" stroke="#fff" stroke-width="1.7" stroke-linecap="round"/>' +
  '<circle cx="10.9" cy="10.9" r="2.5" fill="none" stroke="#fff" stroke-width="1.5"/>';
