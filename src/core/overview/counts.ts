import type { ShownIncident } from '../record/shown-incident.ts';
import { DATA_KINDS, type DataKind, EVIDENCE, type Evidence, PRACTICES, type Practice } from '../record/vocabulary.ts';

type Counted<Value> = { value: Value; count: number };

/** What a vendor's incidents come to, for setting vendors side by side. Only what occurs is listed. */
export type RecordSummary = {
  /** The strongest grade first. */
  evidence: Counted<Evidence>[];
  /** The most frequent first. */
  practices: Counted<Practice>[];
  data: Counted<DataKind>[];
  /** Incidents with an answer of the vendor, and those where none was found. */
  answered: number;
  unanswered: number;
};

/** Counts a vendor's incidents. */
export function summaryOf(incidents: readonly ShownIncident[]): RecordSummary {
  const tally = <Value>(
    values: readonly Value[],
    of: (incident: ShownIncident) => readonly Value[],
  ): Counted<Value>[] =>
    values
      .map((value) => ({ value, count: incidents.filter((incident) => of(incident).includes(value)).length }))
      .filter(({ count }) => count > 0);
  const frequent = <Value>(counts: Counted<Value>[]) => counts.sort((a, b) => b.count - a.count);
  return {
    evidence: tally([...EVIDENCE].reverse(), ({ evidence }) => [evidence]),
    practices: frequent(tally(PRACTICES, ({ practice }) => [practice])),
    data: frequent(tally(DATA_KINDS, ({ data }) => data)),
    answered: incidents.filter(({ answer }) => answer.state === 'answered').length,
    unanswered: incidents.filter(({ answer }) => answer.state === 'none-found' || answer.state === 'earlier').length,
  };
}

/** What occurs in any of several records, one row each: how often in each of them, in their order. */
export type ComparedRow<Value> = { value: Value; counts: number[] };

/** Sets summaries side by side: grades from the strongest, practices and data from the most frequent in all together. */
export function sideBySide(summaries: readonly RecordSummary[]) {
  const rows = <Value>(of: (summary: RecordSummary) => Counted<Value>[], values: readonly Value[]) =>
    values
      .map(
        (value): ComparedRow<Value> => ({
          value,
          counts: summaries.map((summary) => of(summary).find((one) => one.value === value)?.count ?? 0),
        }),
      )
      .filter(({ counts }) => sum(counts) > 0);
  const frequent = <Value>(list: ComparedRow<Value>[]) => list.sort((a, b) => sum(b.counts) - sum(a.counts));
  return {
    evidence: rows(({ evidence }) => evidence, [...EVIDENCE].reverse()),
    practices: frequent(rows(({ practices }) => practices, PRACTICES)),
    data: frequent(rows(({ data }) => data, DATA_KINDS)),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
