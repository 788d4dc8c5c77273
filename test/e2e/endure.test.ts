import { describe, expect, inject, test } from 'vitest';
import { killRun } from '../../tools/endure/kill-run.ts';
import { loadRun } from '../../tools/endure/load-run.ts';
import { failuresOf } from '../../tools/endure/report.ts';
import type {} from '../support/build-packages.ts';

/** A short form of `npm run endure`: how late a button was is not asked here, where others have the machine as well. */
describe.each(['chromium', 'firefox'] as const)('a worker that has much to bear in %s', (name) => {
  test('killed in the midst of navigations, imports, updates and changes, it makes every button right and loses nothing', async () => {
    const acts = ['import', 'update', 'navigate', 'own', 'rest', 'mute', 'loudness', 'move'] as const;
    const kill = await killRun(name, inject('packages')[name], { kills: acts.length, seed: 8, acts });
    expect(failuresOf({ kill }, false)).toEqual([]);
    expect(kill.waits).toHaveLength(acts.length);
    expect(Object.keys(kill.acts).sort()).toEqual([...acts].sort());
  }, 120_000);

  test('with many tabs and lists every button is right, and lists that were removed are let go', async () => {
    const load = { tabs: 30, lists: 3, domains: 90_000, popups: 6, rounds: 2 };
    const { tabs, vendorTabs, wrong, problems, canReport, rounds, without, removed } = await loadRun(
      name,
      inject('packages')[name],
      load,
    );
    expect([tabs, vendorTabs]).toEqual([30, 3]);
    expect({ wrong, problems, canReport }).toEqual({ wrong: [], problems: [], canReport: true });
    expect(removed).toBeGreaterThan(500_000);
    // Firefox reports the whole process alone, which is too coarse for lists of this size.
    const worker = rounds.at(-1)?.worker ?? null;
    if (name === 'chromium') expect((worker ?? 0) - (without.worker ?? 0)).toBeGreaterThan(removed / 2);
    else expect(worker).toBeNull();
  }, 120_000);
});
