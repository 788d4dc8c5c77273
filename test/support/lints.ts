import type { Incident, LaterStep } from '../../src/core/record/incident.ts';
import { recordProblems } from '../../src/data/check/check.ts';
import { incident, recordOf, sites, source } from './record.ts';

const TODAY = '2026-11-21';

/** A step after the incident that {@link problemsOf} checks, citing its source. */
export const step = (over: Partial<LaterStep> = {}): LaterStep => ({
  date: '2021',
  kind: 'fix',
  text: 'Acme fixed it.',
  source: source().url,
  ...over,
});

/** The problems of a record with one incident of Acme, which has a site, and a company beside it. */
export const problemsOf = (over: Partial<Incident>) =>
  recordProblems(
    recordOf({
      acme: { sites: sites('acme.example'), incidents: [incident(over)] },
      other: { name: 'Other Co', sites: sites('other.example') },
    }),
    TODAY,
  );

export type LintCase = [what: string, over: Partial<Incident>, said: string];
