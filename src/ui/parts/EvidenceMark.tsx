import type { JSX } from 'preact';
import type { Evidence } from '../../core/vocabulary.ts';
import { evidenceHint, evidenceWord } from './words.ts';

/**
 * One shape a grade, on a 10-unit square: hollow for what is only said or charged, a filled diamond for what was
 * settled, filled round and square for what was shown or admitted, a bar on the square for what was found by judges.
 */
export const EVIDENCE_SHAPES: Record<Evidence, JSX.Element> = {
  reported: <circle cx="5" cy="5" r="3.2" class="hollow" />,
  charged: <path d="M5 .9 9.1 5 5 9.1.9 5Z" class="hollow" />,
  documented: <circle cx="5" cy="5" r="4" />,
  settled: <path d="M5 .3 9.7 5 5 9.7.3 5Z" />,
  confirmed: <path d="M1.3 1.3h7.4v7.4H1.3Z" />,
  adjudicated: <path d="M1.3 2.6h7.4v6.4H1.3ZM.4.4h9.2v1.5H.4Z" />,
};

/** The evidence grade as shape and word; what the word means is its tooltip. */
export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <span class="evidence" title={evidenceHint(evidence)}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {EVIDENCE_SHAPES[evidence]}
      </svg>
      {evidenceWord(evidence)}
    </span>
  );
}
