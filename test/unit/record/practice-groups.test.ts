import { expect, test } from 'vitest';
import { groupNumber, groupOf, PRACTICE_GROUPS } from '../../../src/core/record/practice-groups.ts';
import { PRACTICES } from '../../../src/core/record/vocabulary.ts';

test('every practice is in a group, and no group is empty', () => {
  const used = new Set(PRACTICES.map(groupOf));
  expect([...used].sort()).toEqual([...PRACTICE_GROUPS].sort());
});

test('what was suffered, what was promised and what was collected are different groups', () => {
  expect(groupOf('security-flaw')).toBe('exposure');
  expect(groupOf('tracking-despite-opt-out')).toBe('promises');
  expect(groupOf('undisclosed-transfer')).toBe('taken');
});

test('restrictions stand alone', () => {
  expect(PRACTICES.filter((practice) => groupOf(practice) === 'restrictions')).toEqual(['government-restriction']);
});

test('numbers of groups count from one', () => {
  expect(PRACTICE_GROUPS.map(groupNumber)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
