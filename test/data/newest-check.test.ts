import record from 'virtual:record';
import { expect, test } from 'vitest';
import { newestCheck } from '../../src/data/check/newest-check.ts';
import { realRecord } from '../support/real-record.ts';

test('the date of the record is the newest day on which an incident was checked', () => {
  const days = [...realRecord().vendors.values()].flatMap(({ incidents }) =>
    incidents.map((one) => one.statusAsOf ?? ''),
  );
  expect(record.date).toBe(days.sort().at(-1));
  expect(record.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a record that nobody checked has no date', () => {
  expect(newestCheck({ ...realRecord(), vendors: new Map() })).toBe('');
});
