import type { Incident } from '../../../core/record/incident.ts';
import type { VendorFile } from '../../../core/record/vendor.ts';
import type { RecordFiles } from '../../compile/record-files.ts';

/** Names one problem: the place in the file, what is wrong there, and what to do. */
export type Say = (place: string, wrong: string) => void;

/** What a rule about one incident looks at. `today` is YYYY-MM-DD. */
export type IncidentCase = { slug: string; file: VendorFile; incident: Incident; files: RecordFiles; today: string };

/** One rule about incidents that no single field can hold. */
export type IncidentLint = (subject: IncidentCase, say: Say) => void;

/** Whether one date lies before another as far as both are precise: 2020 does not lie before 2020-05. */
export const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};
