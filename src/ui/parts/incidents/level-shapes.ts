import type { Level } from '../../../core/record/vocabulary.ts';

/** A level, or a company that the user muted. */
export type ShapeName = Level | 'muted';

/**
 * The shapes of the levels on a 16-unit square, as on the toolbar (tools/icons/marks.ts): `fill` is drawn full, `line`
 * as an open line, `cut` in the ground's colour over the fill.
 */
export const LEVEL_SHAPES: Record<ShapeName, { fill?: string; line?: string; cut?: string }> = {
  none: { line: 'M13.3 8A5.3 5.3 0 1 1 2.7 8 5.3 5.3 0 0 1 13.3 8Z' },
  noted: { fill: 'M13.6 8A5.6 5.6 0 1 1 2.4 8 5.6 5.6 0 0 1 13.6 8Z' },
  elevated: { fill: 'M8 .9 15.1 8 8 15.1.9 8Z' },
  serious: { fill: 'M8 1.4 15.2 14.4H.8Z', cut: 'M8 6v4.2M8 12.2v.1' },
  muted: { line: 'M13.3 8A5.3 5.3 0 1 1 2.7 8 5.3 5.3 0 0 1 13.3 8ZM4 12 12 4' },
};
