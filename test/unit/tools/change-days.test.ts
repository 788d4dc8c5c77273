import { expect, test } from 'vitest';
import type { ShownIncident } from '../../../src/core/record/shown-incident.ts';
import { daysChanged, firstDay, newestChange } from '../../../tools/site/change-days.ts';

const incident = (more: Partial<ShownIncident>) =>
  ({ date: '2019-03', later: [], answer: { state: 'none-found' }, ...more }) as ShownIncident;

test('the list of changes says on which days an entry was named', () => {
  const days = daysChanged(
    '# Changes\n\n- **2026-11-28** One:\n  - `acme-2019-tv`: told.\n- **2026-11-29** Two, also `acme-2019-tv`.\n  - `b-2020-x`: told.\n',
  );
  expect(days.get('acme-2019-tv')).toEqual(['2026-11-29', '2026-11-28']);
  expect(days.get('b-2020-x')).toEqual(['2026-11-29']);
  expect([...daysChanged().keys()].length).toBeGreaterThan(100);
});

test('the newest change is the latest of event, response, steps, corrections and the list of changes', () => {
  expect(newestChange(incident({}), undefined, '2026-11-29')).toEqual({ day: '2019-03-01', what: 'Incident' });
  const step = { date: '2020-05', kind: 'ruling', text: 'Fined.', source: 'https://a.test/' } as const;
  expect(newestChange(incident({ later: [step] }), undefined, '2026-11-29').day).toBe('2020-05-01');
  expect(newestChange(incident({ later: [step] }), ['2026-11-29', '2026-11-28'], '2026-11-29').day).toBe('2026-11-29');
  const correction = { state: 'corrected', date: '2026-11-29', note: 'Said wrongly.' } as const;
  expect(newestChange(incident({ correction }), ['2026-11-29'], '2026-11-29').what).toBe('Correction');
});

test('a hearing that is still to come is no change', () => {
  const step = { date: '2027-01-10', kind: 'appeal', text: 'To be heard.', source: 'https://a.test/' } as const;
  expect(newestChange(incident({ later: [step] }), undefined, '2026-11-29').day).toBe('2019-03-01');
});

test('a month or a year stands for its first day', () => {
  expect(['2020', '2020-04', '2020-04-30'].map(firstDay)).toEqual(['2020-01-01', '2020-04-01', '2020-04-30']);
});
