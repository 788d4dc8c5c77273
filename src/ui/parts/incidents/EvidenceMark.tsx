import type { JSX } from 'preact';
import { groupOf } from '../../../core/record/practice-groups.ts';
import type { Evidence, Practice } from '../../../core/record/vocabulary.ts';
import { groupColour } from '../timeline/group-colour.ts';
import { evidenceHint, evidenceWord } from '../words.ts';

/**
 * One shape a grade, on a 10-unit square: hollow for what is only said or charged, a filled diamond for what was
 * settled, filled round and square for what was shown or admitted, a bar on the square for what was found by judges.
 */
export const EVIDENCE_SHAPES: Record<Evidence, JSX.Element> = {
  reported: <circle cx="5" cy="5" r="3.7" class="hollow" />,
  charged: <path d="M5 .7 9.3 5 5 9.3.7 5Z" class="hollow" />,
  documented: <circle cx="5" cy="5" r="4.5" />,
  settled: <path d="M5 0 10 5 5 10 0 5Z" />,
  confirmed: <path d="M.9.9h8.2v8.2H.9Z" />,
  adjudicated: <path d="M.9 3h8.2v6.6H.9ZM0 .3h10v1.7H0Z" />,
};

type Props = {
  evidence: Evidence;
  /** Gives the shape the colour that it has on timelines. */
  practice?: Practice;
  /** For findings that count for nothing: drawn dashed and hollow, without colour. */
  apart?: boolean;
};

/** The evidence grade as shape and word; what the word means is its tooltip. */
export function EvidenceMark({ evidence, practice, apart = false }: Props) {
  return (
    <span class="evidence" title={evidenceHint(evidence)}>
      <svg
        viewBox="0 0 10 10"
        width="10"
        height="10"
        aria-hidden="true"
        class={apart ? 'apart' : ''}
        style={practice === undefined || apart ? {} : { '--group': groupColour(groupOf(practice)) }}
      >
        {EVIDENCE_SHAPES[evidence]}
      </svg>
      {evidenceWord(evidence)}
    </span>
  );
}
