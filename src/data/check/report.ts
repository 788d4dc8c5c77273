import type { Incident } from '../../core/record/incident.ts';
import { levelOf } from '../../core/record/level.ts';
import { isDisputed, isOpen } from '../../core/record/shown-incident.ts';
import type { Source } from '../../core/record/source.ts';
import { isPrimary } from '../../core/record/source.ts';
import { EVIDENCE, LEVELS, type Level, PRACTICES } from '../../core/record/vocabulary.ts';
import { openFacts } from '../../core/record-index/facts.ts';
import { compileCompanies } from '../compile/companies.ts';
import type { RecordFiles } from '../compile/record-files.ts';
import { weaknessOf } from './lints/sources.ts';

type Filed = Incident & { vendor: string };

/** Figures about the whole record. Lists hold `vendor: incident` lines for an editor to walk through. */
export type RecordReport = {
  vendors: number;
  incidents: number;
  sources: number;
  /** Incidents with at least one primary source. */
  withPrimary: number;
  withSteps: number;
  levels: Record<Level, string[]>;
  evidence: Record<string, number>;
  practices: Record<string, number>;
  answers: Record<string, number>;
  /** Day of the check that is longest ago. */
  oldestCheck: string;
  /** Later steps in all, and incidents with one that still waits for its end. */
  steps: number;
  open: number;
  /** Incidents that the company denies or contests today. */
  disputed: number;
  /** Companies that incidents are equally about, each with an answer of its own. */
  alsoAbout: number;
  /** Without the page that was read in the last look for what came after; the longest unlooked first. */
  unchecked: string[];
  withoutIncident: string[];
  /** Reported on only: no primary source. */
  reportedOnly: string[];
  /** Supported by one page alone. */
  singleSource: string[];
  /** Two incidents of different vendors with the same date that share a source: one event entered twice? */
  doubles: string[];
  /** Links that look dead or second-hand: closed services, staging hosts, copies, plain http. */
  weakLinks: string[];
};

/** Plain http, closed services, test installations. What is weak by its host is in source-hosts.json. */
const DEAD = /^http:|plus\.google\.com|\/\/(stage|staging|uat\d*|develop|dev|test)\.|web\.archive\.org\/save/;

/** `thisYear` is the full year for which levels are reckoned. */
export function reportOn(files: RecordFiles, thisYear: number): RecordReport {
  const filed = [...files.vendors].flatMap(([vendor, { incidents }]) =>
    incidents.map((incident): Filed => ({ ...incident, vendor })),
  );
  const all = [...files.vendors];
  const named = (keep: (incident: Filed) => boolean) => filed.filter(keep).map(({ vendor, id }) => `${vendor}: ${id}`);
  const companies = compileCompanies(files, () => '').map(openFacts);
  const levels = Object.fromEntries(LEVELS.map((level) => [level, [] as string[]])) as Record<Level, string[]>;
  for (const { slug, incidents } of companies) levels[levelOf(incidents, thisYear).level].push(slug);
  return {
    vendors: all.length,
    incidents: filed.length,
    sources: filed.reduce((sum, { sources }) => sum + sources.length, 0),
    withPrimary: filed.filter(({ sources }) => sources.some(isPrimary)).length,
    withSteps: all.filter(([, { steps = [] }]) => steps.length > 0).length,
    levels,
    evidence: tally(
      EVIDENCE,
      filed.map(({ evidence }) => evidence),
    ),
    practices: tally(
      PRACTICES,
      filed.map(({ practice }) => practice),
    ),
    answers: tally(
      ['answered', 'earlier', 'none-found', 'not-sought'],
      filed.flatMap(({ answer, alsoAbout = [] }) =>
        [answer, ...alsoAbout.map((other) => other.answer)].map(({ state }) => state),
      ),
    ),
    oldestCheck: filed.map(({ statusAsOf = 'never' }) => statusAsOf).sort()[0] ?? 'never',
    steps: filed.reduce((sum, { later }) => sum + later.length, 0),
    open: filed.filter(isOpen).length,
    disputed: filed.filter(isDisputed).length,
    alsoAbout: filed.reduce((sum, { alsoAbout = [] }) => sum + alsoAbout.length, 0),
    unchecked: filed
      .filter(({ checked }) => checked === undefined)
      .map(({ vendor, id, statusAsOf = 'never' }) => `${statusAsOf} ${vendor}: ${id}`)
      .sort(),
    withoutIncident: companies.filter(({ incidents }) => incidents.length === 0).map(({ slug }) => slug),
    reportedOnly: named(({ sources }) => !sources.some(isPrimary)),
    singleSource: named(({ sources }) => sources.length === 1),
    doubles: doublesIn(filed),
    weakLinks: filed.flatMap(({ vendor, id, sources }) =>
      sources
        .filter(({ url }: Source) => DEAD.test(url) || weaknessOf(url) !== undefined)
        .map(({ url }) => `${vendor}: ${id} ${url}`),
    ),
  };
}

const tally = (keys: readonly string[], values: readonly string[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length]));

function doublesIn(filed: readonly Filed[]): string[] {
  return filed.flatMap((one, i) =>
    filed
      .slice(i + 1)
      .filter((other) => other.vendor !== one.vendor && other.date === one.date)
      .filter((other) => other.sources.some(({ url }) => one.sources.some((source) => source.url === url)))
      .map((other) => `${one.vendor}: ${one.id} and ${other.vendor}: ${other.id}`),
  );
}
