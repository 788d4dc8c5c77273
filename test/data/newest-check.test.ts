import record from 'virtual:record';
import { expect, test } from 'vitest';
import { newestCheck } from '../../src/data/check/newest-check.ts';
import { readRecord } from '../../tools/record.ts';

test('the date of the record is the newest day on which an incident was checked', () => {
  const days = [...readRecord().vendors.values()].flatMap(({ incidents }) =>
    incidents.map((one) => one.statusAsOf ?? ''),
  );
  expect(record.date).toBe(days.sort().at(-1));
  expect(record.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a record that nobody checked has no date', () => {
  expect(newestCheck({ ...readRecord(), vendors: new Map() })).toBe('');
});
