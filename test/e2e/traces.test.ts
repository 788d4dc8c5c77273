import { describe, expect, inject, test } from 'vitest';
import { problemsOf } from '../../tools/privacy/report.ts';
import { privacySession } from '../../tools/privacy/session.ts';
import type {} from '../support/build-packages.ts';

describe.each(['chromium', 'firefox'] as const)(
  'a session with popups, look-ups, restarts and private windows in %s',
  (name) => {
    test('asks for nothing but the pages visited, and leaves none of their hosts in the extension’s files', async () => {
      const plan = { visits: 16, restarts: 1, privateVisits: 4 };
      const outcome = await privacySession(name, inject('packages')[name], plan);
      // Among the problems is that the run does not see what it planted itself.
      expect(problemsOf(outcome)).toEqual([]);
      expect(outcome.requests).toBeGreaterThanOrEqual(plan.visits + plan.privateVisits);
      expect([outcome.popups, outcome.lookUps, outcome.restarts]).toEqual([4, 1, 1]);
      expect([outcome.inPrivate.popups, outcome.inPrivate.lookUps]).toEqual([1, 1]);
    }, 180_000);
  },
);
