import type { Practice } from './vocabulary.ts';

/**
 * The practices in seven groups, for charts and legends where sixteen would be too many to distinguish. Groups have an
 * order, which is that of their colours (--group-1 to --group-7 in theme.css); it says nothing about weight.
 */
export const PRACTICE_GROUPS = [
  'taken',
  'promises',
  'exposure',
  'built-in',
  'insiders',
  'children',
  'restrictions',
] as const;
export type PracticeGroup = (typeof PRACTICE_GROUPS)[number];

const GROUPS: Record<Practice, PracticeGroup> = {
  'data-sale-or-sharing': 'taken',
  'excess-telemetry': 'taken',
  'undisclosed-transfer': 'taken',
  'unlawful-transfer': 'taken',
  'consent-failure': 'promises',
  'deceptive-claim': 'promises',
  'tracking-despite-opt-out': 'promises',
  'data-exposure': 'exposure',
  'security-flaw': 'exposure',
  'backdoor-or-remote-control': 'built-in',
  'censorship-capability': 'built-in',
  'forced-account': 'built-in',
  'preinstalled-malware-or-adware': 'built-in',
  'insider-misuse': 'insiders',
  'children-data': 'children',
  'government-restriction': 'restrictions',
};

/** The one group that a practice belongs to. */
export const groupOf = (practice: Practice): PracticeGroup => GROUPS[practice];

/** The place of a group in the order of colours, from 1. */
export const groupNumber = (group: PracticeGroup): number => PRACTICE_GROUPS.indexOf(group) + 1;
