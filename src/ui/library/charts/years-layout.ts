import type { YearCounts } from '../../../core/overview/charts.ts';
import type { PracticeGroup } from '../../../core/record/practice-groups.ts';

/** Round numbers from 0 to the first that is not below `most`, four or five of them. */
export function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => size * 5 >= most) ?? 1000;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step);
}

/** The parts of one bar from below, each from one count to the next. Groups without incidents have none. */
export function stackOf({ groups: counts }: YearCounts, groups: readonly PracticeGroup[]) {
  let reached = 0;
  return groups
    .filter((group) => counts[group] > 0)
    .map((group) => {
      const from = reached;
      reached += counts[group];
      return { group, from, to: reached };
    });
}
