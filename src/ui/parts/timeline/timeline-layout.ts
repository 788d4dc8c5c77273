import { factsOf, weightOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';

/** A mark takes this many CSS pixels in each direction, its distance to the next included. */
export const PITCH = 14;
/** Room at both ends for half of a year's figures. */
const SIDE = 14;
/** At least this far apart; on a long line a tenth of it. */
const BETWEEN_TICKS = 40;
const TICK_STEPS = [1, 2, 3, 4, 5, 10, 20, 50];

/** A mark: its middle along the line, and its row counted from the line. `apart` ones are below the line. */
export type Placed = { incident: ShownIncident; x: number; row: number; apart: boolean };
export type Tick = { year: number; x: number };
export type Layout = { marks: Placed[]; rows: number; rowsApart: number; ticks: Tick[] };

/** Whether a finding counts for nothing: rejected, dropped, annulled or withdrawn. */
export const isApart = (incident: ShownIncident): boolean => weightOf(factsOf(incident)) === 'nothing';

/** First and last year of some incidents; null for none. */
export function yearsOf(incidents: readonly ShownIncident[]): [first: number, last: number] | null {
  const years = incidents.map(({ date }) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/**
 * Places a mark for each incident along a line of `width` CSS pixels from the first year to the last, oldest first,
 * each in the row nearest to the line where it touches no other. What does not count is in rows of its own.
 */
export function layOut(incidents: readonly ShownIncident[], width: number, [first, last]: [number, number]): Layout {
  const along = (year: number) => (last === first ? 0.5 : (year - first) / (last - first));
  const xOf = (year: number) => Math.round(SIDE + along(year) * (width - 2 * SIDE));
  const rows = { above: [] as number[][], below: [] as number[][] };
  const oldestFirst = [...incidents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const marks = oldestFirst.map((incident): Placed => {
    const x = xOf(Number(incident.date.slice(0, 4)));
    const apart = isApart(incident);
    return { incident, x, row: rowFor(x, apart ? rows.below : rows.above), apart };
  });
  return {
    marks,
    rows: rows.above.length,
    rowsApart: rows.below.length,
    ticks: ticksOf(first, last, xOf, Math.max(BETWEEN_TICKS, width / 10)),
  };
}

function rowFor(x: number, rows: number[][]): number {
  const free = rows.findIndex((row) => row.every((other) => Math.abs(other - x) >= PITCH));
  const row = free < 0 ? rows.length : free;
  rows[row] = [...(rows[row] ?? []), x];
  return row;
}

/** The last year and, in equal steps before it, as many as their figures fit. */
function ticksOf(first: number, last: number, xOf: (year: number) => number, apart: number): Tick[] {
  if (first === last) return [{ year: first, x: xOf(first) }];
  const perYear = (xOf(last) - xOf(first)) / (last - first);
  const step = TICK_STEPS.find((years) => years * perYear >= apart && years <= last - first) ?? last - first;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => last - i * step)
    .reverse()
    .map((year) => ({ year, x: xOf(year) }));
}
