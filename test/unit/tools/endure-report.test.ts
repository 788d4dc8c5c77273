import { describe, expect, test } from 'vitest';
import { LATE_MS, MARGIN, PLANTED } from '../../../tools/endure/goals.ts';
import type { KillRun } from '../../../tools/endure/kill-run.ts';
import type { LoadRun } from '../../../tools/endure/load-run.ts';
import { failuresOf, tableOf } from '../../../tools/endure/report.ts';

const MB = 1e6;
const kill: KillRun = {
  ...{ kills: 3, acts: { rest: 1, import: 2 }, waits: [80, 100, 120], alive: [20, 40] },
  ...{ wrong: [], lost: [], problems: [], canReport: true },
};
const load: LoadRun = {
  ...{ tabs: 500, vendorTabs: 50, lists: 20, domains: 2_000_000, popups: 200, removed: 20 * MB },
  before: { worker: 5 * MB, process: 50 * MB },
  rounds: [
    { worker: 30 * MB, process: 100 * MB },
    { worker: 30.2 * MB, process: 104 * MB },
  ],
  without: { worker: 10 * MB, process: 84 * MB },
  planted: { worker: 10 * MB + PLANTED, process: 84 * MB + PLANTED },
  ...{ wrong: [], problems: [], canReport: true },
};
const last = (memory: Partial<LoadRun['before']>): LoadRun => ({
  ...load,
  rounds: [...load.rounds.slice(0, 1), { worker: 30 * MB, process: 100 * MB, ...memory }],
});

describe('a run of kills and load', () => {
  test('that is as promised has no failure', () => {
    expect(failuresOf({ kill, load })).toEqual([]);
    expect(failuresOf({})).toEqual([]);
  });

  test('fails by each button that stayed wrong, each thing lost and each error nobody handled', () => {
    const found = { ...kill, wrong: ['a badge'], lost: ['a list'], problems: ['an error'] };
    expect(failuresOf({ kill: found }).sort()).toEqual(['a badge', 'a list', 'an error']);
    expect(failuresOf({ load: { ...load, wrong: ['a title'], problems: ['a rejection'] } })).toEqual([
      'a title',
      'a rejection',
    ]);
  });

  test('fails where a button was right a second later than with a living worker, unless time does not count', () => {
    const late = { ...kill, alive: [10, 40], waits: [LATE_MS + 40, LATE_MS + 41] };
    expect(failuresOf({ kill: late })).toHaveLength(1);
    expect(failuresOf({ kill: late }, false)).toEqual([]);
    expect(failuresOf({ kill: { ...kill, alive: [], waits: [LATE_MS, LATE_MS + 1] } })).toHaveLength(1);
  });

  test('fails where it could not have reported an error', () => {
    expect(failuresOf({ kill: { ...kill, canReport: false } })).toHaveLength(1);
    expect(failuresOf({ load: { ...load, canReport: false } })).toHaveLength(1);
  });

  test.each(['worker', 'process'] as const)('fails where the memory of the %s grew by the margin', (kind) => {
    const begin = load.rounds[0]?.[kind] ?? 0;
    expect(failuresOf({ load: last({ [kind]: begin + MARGIN[kind] - 1 }) })).toEqual([]);
    expect(failuresOf({ load: last({ [kind]: begin + MARGIN[kind] }) })).toHaveLength(1);
  });

  test('fails where removed lists stay, and where it would not have noticed a leak', () => {
    const kept = { worker: 25 * MB, process: 84 * MB };
    const planted = { worker: 25 * MB + PLANTED, process: 84 * MB + PLANTED };
    expect(failuresOf({ load: { ...load, without: kept, planted } })).toHaveLength(1);
    expect(failuresOf({ load: { ...load, planted: load.without } })).toHaveLength(2);
  });

  test('asks nothing of memory that the browser does not say', () => {
    const silent = { worker: null, process: 100 * MB };
    const untold = { ...load, before: silent, rounds: [silent, silent], without: { worker: null, process: 84 * MB } };
    expect(failuresOf({ load: { ...untold, planted: { worker: null, process: 104 * MB } } })).toEqual([]);
  });
});

test('the table has a column a browser and says what a browser does not say', () => {
  const rows = tableOf({ chromium: { kill, load }, firefox: { kill } }).split('\n');
  expect(rows[0]).toBe('|  | Chromium | Firefox |');
  expect(rows).toContain('| during | import 2, rest 1 | import 2, rest 1 |');
  expect(rows).toContain('| popups opened | 200 |  |');
  expect(rows.find((row) => row.startsWith('| ms from'))).toMatch(/ \| 100, 120, 120 \| 100, 120, 120 \|$/);
});
