import { groupNumber, type PracticeGroup } from '../../../core/record/practice-groups.ts';

/** The colour of a practice group as a CSS value. It never appears without the group's name in words beside it. */
export const groupColour = (group: PracticeGroup): string => `var(--group-${groupNumber(group)})`;
