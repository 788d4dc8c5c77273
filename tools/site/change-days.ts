import { readFileSync } from 'node:fs';
import type { ShownIncident } from '../../src/core/record/shown-incident.ts';
import { DATA } from '../record.ts';

/** The days, YYYY-MM-DD, under which src/data/CHANGES.md names an entry, newest first, by the entry's id. */
export function daysChanged(text = readFileSync(`${DATA}CHANGES.md`, 'utf8')): ReadonlyMap<string, string[]> {
  const days = new Map<string, string[]>();
  for (const part of text.split(/^- \*\*(?=\d{4}-\d{2}-\d{2}\*\*)/m).slice(1)) {
    const day = part.slice(0, 10);
    for (const [, id = ''] of part.matchAll(/`([a-z0-9-]+-\d{4}-[a-z0-9-]+)`/g)) {
      const before = days.get(id) ?? [];
      if (!before.includes(day)) days.set(id, [...before, day].sort().reverse());
    }
  }
  return days;
}

/** Something that changed in an incident as the record has it: when, and what in words. */
export type Change = { day: string; what: string };

/**
 * The newest change of an incident that the record dates: its own correction, what the record's list of changes says, a step
 * that followed, the company's answer, or the event. Steps that are still to come do not count; `until` is the newest day.
 */
export function newestChange(incident: ShownIncident, listed: readonly string[] | undefined, until: string): Change {
  const { date, correction, later, answer } = incident;
  const changes: Change[] = [
    { day: firstDay(date), what: 'Incident' },
    ...(answer.state === 'answered' ? [{ day: firstDay(answer.date), what: 'Response' }] : []),
    ...later.map((step) => ({ day: firstDay(step.date), what: 'What happened next' })),
    ...(listed ?? []).map((day) => ({ day, what: 'Entry changed' })),
    ...(correction === undefined ? [] : [{ day: firstDay(correction.date), what: 'Correction' }]),
  ];
  return changes
    .filter(({ day }) => day <= until)
    .reduce((a, b) => (b.day >= a.day ? b : a), {
      day: firstDay(date),
      what: 'Incident',
    });
}

/** A date as precisely as the record has it, as a day: the first of its month or year where that is all that is known. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
