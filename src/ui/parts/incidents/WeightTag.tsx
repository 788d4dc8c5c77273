import type { Weight } from '../../../core/record/level.ts';
import { weightWord } from '../words.ts';

/** How an entry counts towards its company's level, in words; what counts as severe stands out. */
export const WeightTag = ({ weight }: { weight: Weight }) => (
  <span class={weight === 'grave' ? 'weight severe' : 'weight'}>{weightWord(weight)}</span>
);
