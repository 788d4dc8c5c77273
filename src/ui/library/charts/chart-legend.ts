import type { PracticeGroup } from '../../../core/record/practice-groups.ts';
import { counted } from '../../../platform/browser/messages.ts';
import { groupColour } from '../../parts/timeline/group-colour.ts';
import { groupWord } from '../../parts/words.ts';

/** One sign of a chart and what it means; `radius` is that of a dot, without one it is a square. */
export type LegendItem = { word: string; colour: string; radius?: number };

/** The side of a square in a legend, in CSS pixels. */
export const SQUARE = 10;

/** What the colours of practice groups mean. */
export const groupLegend = (groups: readonly PracticeGroup[]): LegendItem[] =>
  groups.map((group) => ({ word: groupWord(group), colour: groupColour(group) }));

/** Three sizes of dot, from the smallest count to the largest; fewer where there are not as many counts. */
export const sizeLegend = (most: number, radiusOf: (count: number) => number): LegendItem[] =>
  [...new Set([1, Math.ceil(most / 4), most])].map((count) => ({
    word: counted('incidentCount', count),
    colour: 'var(--quiet)',
    radius: radiusOf(count),
  }));
