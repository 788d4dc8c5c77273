import { describe, expect, inject, test } from 'vitest';
import { killRun } from '../../tools/endure/kill-run.ts';
import { loadRun } from '../../tools/endure/load-run.ts';
import { failuresOf } from '../../tools/endure/report.ts';
import type {} from '../support/build-packages.ts';

/** A short form of `npm run endure`: how late a button was is not asked here, where others have the machine as well. */
describe.each(['chromium', 'firefox'] as const)('a worker that has much to bear in %s', (name) => {
  test('killed in the midst of navigations, imports, updates and changes, it makes every button right and loses nothing', async () => {
    const kill = await killRun(name, inject('packages')[name], 8, 8);
    expect(failuresOf({ kill }, false)).toEqual([]);
    expect(kill.waits).toHaveLength(8);
    expect(Object.keys(kill.acts).length).toBeGreaterThanOrEqual(5);
  }, 120_000);

  test('with many tabs and lists every button is right, and lists that were removed are let go', async () => {
    const load = { tabs: 30, lists: 3, domains: 90_000, popups: 6, rounds: 2 };
    const { tabs, vendorTabs, wrong, problems, canTell, rounds, without, removed } = await loadRun(
      name,
      inject('packages')[name],
      load,
    );
    expect([tabs, vendorTabs]).toEqual([30, 3]);
    expect({ wrong, problems, canTell }).toEqual({ wrong: [], problems: [], canTell: true });
    expect(removed).toBeGreaterThan(500_000);
    // Firefox tells of the whole process alone, which is too coarse for lists of this size.
    const worker = rounds.at(-1)?.worker ?? null;
    if (name === 'chromium') expect((worker ?? 0) - (without.worker ?? 0)).toBeGreaterThan(removed / 2);
    else expect(worker).toBeNull();
  }, 120_000);
});
