import { describe, expect, inject, test } from 'vitest';
import { privacySession } from '../../tools/privacy/session.ts';
import type {} from '../support/build-packages.ts';

describe.each(['chromium', 'firefox'] as const)(
  'a session with popups, look-ups, restarts and private windows in %s',
  (name) => {
    test('asks for nothing but the pages visited, and leaves none of their hosts in the extension’s files', async () => {
      // Firefox loads the extension anew for private windows, which ends the page that this is driven from.
      const plan = { visits: 16, restarts: 1, privateVisits: name === 'chromium' ? 4 : 0 };
      const outcome = await privacySession(name, inject('packages')[name], plan);
      expect(outcome.unaccounted).toEqual([]);
      expect(outcome.requests).toBeGreaterThanOrEqual(plan.visits + plan.privateVisits);
      expect(outcome.found.own).toEqual([]);
      expect(outcome.writtenInPrivate).toEqual([]);
      expect([outcome.popups, outcome.lookUps, outcome.restarts]).toEqual([4, 1, 1]);
      expect(outcome.problems).toEqual([]);
      // The same search finds what was put into both stores of the extension, and the browser's own history.
      expect(
        new Set(outcome.control.map((path) => path.split('/').slice(0, -1).join('/'))).size,
      ).toBeGreaterThanOrEqual(2);
      expect(outcome.found.others.length).toBeGreaterThan(0);
    }, 180_000);
  },
);
