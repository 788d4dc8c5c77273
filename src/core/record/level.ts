import type { Incident } from './incident.ts';
import { type ShownIncident, wasDenied } from './shown-incident.ts';
import { EVIDENCE, LEVELS, type Level, type Practice } from './vocabulary.ts';

/** What the level rule looks at. Nothing else about a vendor, its country above all, can reach it. */
export type LevelFacts = Pick<Incident, 'date' | 'practice' | 'evidence' | 'resolved'> & {
  /** The company denied or contested it at some time, also where it settled in the end. */
  denied: boolean;
  withdrawn: boolean;
};

/**
 * Why a level was reached, for the sentence that the reader sees: `code` names it, `years` are the years it rests on.
 * - `pattern`: grave findings in two or more years. `grave`: in one year.
 * - `repeated`: other findings about collection in two years, or of any kind in three.
 * - `on-record`: something is on record, none of which lifts the level further. `nothing`: nothing that counts.
 * - `softened`: one step down, because all that counts is resolved and years old.
 */
export type Reason = { code: 'pattern' | 'grave' | 'repeated' | 'on-record' | 'nothing' | 'softened'; years: number[] };

/** How much an incident weighs, in rising order. */
export const WEIGHTS = ['nothing', 'note', 'flaw', 'finding', 'grave'] as const;
export type Weight = (typeof WEIGHTS)[number];

const GRAVE: readonly Practice[] = [
  'backdoor-or-remote-control',
  'data-sale-or-sharing',
  'preinstalled-malware-or-adware',
  'tracking-despite-opt-out',
  'undisclosed-transfer',
];
const FLAWS: readonly Practice[] = ['data-exposure', 'security-flaw'];

/** Years after which resolved findings soften a level by one step. */
export const SOFTENING_YEARS = 5;

/** The weight of one incident: evidence first, then practice. */
export function weightOf(facts: LevelFacts): Weight {
  if (facts.resolved === 'cleared' || facts.withdrawn) return 'nothing';
  const unproven = facts.evidence === 'reported' || facts.evidence === 'charged';
  // A settlement admits nothing: where the vendor also denied the matter, nobody has found it.
  const deniedSettlement = facts.evidence === 'settled' && facts.denied;
  if (unproven || deniedSettlement || facts.practice === 'government-restriction') return 'note';
  if (FLAWS.includes(facts.practice)) return 'flaw';
  return GRAVE.includes(facts.practice) ? 'grave' : 'finding';
}

const yearOf = (facts: LevelFacts): number => Number(facts.date.slice(0, 4));
const yearsOf = (list: readonly LevelFacts[]): number[] => [...new Set(list.map(yearOf))].sort((a, b) => a - b);

/** What lifts a vendor above noted: findings of some weights in so many different years. The first that holds is the reason shown. */
const LIFTS: readonly { code: Reason['code']; level: Level; weights: readonly Weight[]; years: number }[] = [
  { code: 'pattern', level: 'serious', weights: ['grave'], years: 2 },
  { code: 'grave', level: 'elevated', weights: ['grave'], years: 1 },
  { code: 'repeated', level: 'elevated', weights: ['grave', 'finding'], years: 2 },
  { code: 'repeated', level: 'elevated', weights: ['grave', 'finding', 'flaw'], years: 3 },
];

/**
 * The level of a vendor with its reasons: a rule that can be read out, not a score. Each lift is weighed and softened
 * by itself and the highest counts, so that order never matters, adding an incident never lowers the level, and
 * adding repair never raises it. `thisYear` is the full year of the question.
 */
export function levelOf(incidents: readonly LevelFacts[], thisYear: number): { level: Level; reasons: Reason[] } {
  const counting = incidents.filter((facts) => weightOf(facts) !== 'nothing');
  if (counting.length === 0) return { level: 'none', reasons: [{ code: 'nothing', years: [] }] };
  const lifted = LIFTS.flatMap(({ code, level, weights, years }) => {
    const behind = counting.filter((facts) => weights.includes(weightOf(facts)));
    return yearsOf(behind).length >= years ? [softened(level, { code, years: yearsOf(behind) }, behind, thisYear)] : [];
  });
  const noted = { level: 'noted' as Level, reasons: [{ code: 'on-record' as const, years: yearsOf(counting) }] };
  return [...lifted, noted].reduce((best, next) => (rank(next.level) > rank(best.level) ? next : best));
}

const rank = (level: Level): number => LEVELS.indexOf(level);

/** One step down where all that is behind the level was put right and the newest of it is years old. */
function softened(level: Level, reason: Reason, behind: readonly LevelFacts[], thisYear: number) {
  const newest = Math.max(...behind.map(yearOf));
  const repaired = behind.every((facts) => facts.resolved === 'yes') && thisYear - newest >= SOFTENING_YEARS;
  if (!repaired) return { level, reasons: [reason] };
  const softer = LEVELS[rank(level) - 1] ?? level;
  return { level: softer, reasons: [reason, { code: 'softened' as const, years: [newest] }] };
}

/**
 * Heaviest first: by weight, then what was not put right before what was, then evidence, then findings about this
 * vendor alone before those about several, then the newest. Stable for equal incidents.
 */
export function byWeight<T extends LevelFacts & Partial<Pick<ShownIncident, 'alsoAbout'>>>(
  incidents: readonly T[],
): T[] {
  const keys = (facts: T) => [
    WEIGHTS.indexOf(weightOf(facts)),
    facts.resolved === 'yes' ? 0 : 1,
    EVIDENCE.indexOf(facts.evidence),
    -(facts.alsoAbout?.length ?? 0),
    Number(facts.date.replaceAll('-', '').padEnd(8, '0')),
  ];
  return [...incidents].sort((a, b) => {
    const theirs = keys(b);
    return keys(a).reduce((order, key, i) => order || (theirs[i] ?? 0) - key, 0);
  });
}

/** The level facts of an incident as it is in one dossier. */
export const factsOf = (incident: ShownIncident): ShownIncident & LevelFacts => ({
  ...incident,
  denied: wasDenied(incident),
  withdrawn: incident.correction?.state === 'withdrawn',
});
