import type { ComponentChildren } from 'preact';
import { type LevelFacts, weightOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { message } from '../../../platform/browser/messages.ts';
import { practiceWord, resolvedWord } from '../words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { WeightTag } from './WeightTag.tsx';

type Props = {
  incident: Pick<ShownIncident, 'evidence' | 'practice' | 'disputed' | 'resolved'> & LevelFacts;
  /** Whether the evidence mark has the colour of the practice, as beside a timeline. */
  coloured?: boolean;
  /** What goes before the grade. */
  children?: ComponentChildren;
};

/** The line below an incident's title: grade, practice, what it came to, and how much it counts. */
export function IncidentTags({ incident, coloured = false, children }: Props) {
  const { evidence, practice, disputed, resolved } = incident;
  const weight = weightOf(incident);
  return (
    <span class="tags">
      {children}
      <EvidenceMark evidence={evidence} {...(coloured ? { practice, apart: weight === 'nothing' } : {})} />
      <span>{practiceWord(practice)}</span>
      {disputed && <span>{message('disputed')}</span>}
      {resolved !== 'unknown' && <span>{resolvedWord(resolved)}</span>}
      <WeightTag weight={weight} />
    </span>
  );
}
