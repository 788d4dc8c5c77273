import { expect, test } from 'vitest';
import type { OverviewIncident } from '../../../src/core/overview/filter.ts';
import { heaviestOf } from '../../../src/core/overview/heaviest.ts';

const own = {
  date: '2019',
  practice: 'security-flaw',
  evidence: 'documented',
  resolved: 'unknown',
  denied: false,
  withdrawn: false,
} as const;
const listed = (over: Partial<OverviewIncident>): OverviewIncident => ({
  ...own,
  ...{
    vendor: 'other',
    also: ['acme'],
    id: 'i',
    title: 'T',
    data: [],
    disputed: false,
    answered: false,
    countries: [],
  },
  ...over,
});

test('the heaviest incident is the one that weighs most in the vendor’s own record', () => {
  const severe = { ...own, date: '2016', practice: 'undisclosed-transfer' } as const;
  const cleared = { ...severe, date: '2020', resolved: 'cleared' } as const;
  const overview = [listed({}), listed({ ...severe, id: 'severe' }), listed({ ...cleared, id: 'cleared' })];
  expect(heaviestOf({ slug: 'acme', incidents: [own, severe, cleared] }, overview)?.id).toBe('severe');
  expect(heaviestOf({ slug: 'acme', incidents: [cleared] }, overview)).toBeNull();
  expect(heaviestOf({ slug: 'nobody', incidents: [severe] }, overview)).toBeNull();
});
