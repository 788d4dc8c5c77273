import { groupOf } from '../../../core/record/practice-groups.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { message } from '../../../platform/browser/messages.ts';
import { EVIDENCE_SHAPES } from '../incidents/EvidenceMark.tsx';
import { dateText, evidenceWord, resolvedWord } from '../words.ts';
import { groupColour } from './group-colour.ts';
import { PITCH } from './timeline-layout.ts';

type Props = {
  incident: ShownIncident;
  /** The middle of the mark in the drawing. */
  x: number;
  y: number;
  /** Whether the finding counts for nothing. */
  apart: boolean;
  fresh: boolean;
  /** Whether the Tab key stops here. */
  stop: boolean;
  onFocus: (id: string) => void;
};

/** One incident on a timeline. Its name says date, title, evidence, and what sets it apart. */
export function TimelineMark({ incident, x, y, apart, fresh, stop, onFocus }: Props) {
  const { id, date, title, evidence, practice, resolved, correction } = incident;
  const words = [
    message('timelineMark', [dateText(date), title, evidenceWord(evidence)]),
    resolved === 'cleared' && resolvedWord(resolved),
    correction?.state === 'withdrawn' && message('correction_withdrawn', [dateText(correction.date)]),
    fresh && message('newMark'),
  ];
  const label = words.filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot be inside SVG
    <g
      class={apart ? 'mark apart' : 'mark'}
      style={apart ? {} : { '--group': groupColour(groupOf(practice)) }}
      transform={`translate(${x - 5} ${y - 5})`}
      role="button"
      // In lower case: SVG knows no other, and Preact writes it as it is.
      tabindex={stop ? 0 : -1}
      aria-label={label}
      data-incident={id}
      onFocus={() => onFocus(id)}
    >
      <title>{label}</title>
      <rect x={5 - PITCH / 2} y={5 - PITCH / 2} width={PITCH} height={PITCH} rx="2" class="target" />
      {EVIDENCE_SHAPES[evidence]}
    </g>
  );
}
