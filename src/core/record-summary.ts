import type { ShownIncident } from './shown-incident.ts';
import { DATA_KINDS, type DataKind, EVIDENCE, type Evidence, PRACTICES, type Practice } from './vocabulary.ts';

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
