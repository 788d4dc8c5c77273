import { groupOf, PRACTICE_GROUPS } from '../../../core/record/practice-groups.ts';
import { message } from '../../../platform/browser/messages.ts';
import { groupWord } from '../words.ts';
import { groupColour } from './group-colour.ts';
import type { Placed } from './timeline-layout.ts';

/** The groups of practices that occur, each beside its colour, and what is below the line where something does. */
export function TimelineLegend({ marks }: { marks: readonly Placed[] }) {
  const counting = new Set(marks.filter(({ apart }) => !apart).map(({ incident }) => groupOf(incident.practice)));
  return (
    <ul class="legend" aria-label={message('timelineGroups')}>
      {PRACTICE_GROUPS.filter((group) => counting.has(group)).map((group) => (
        <li key={group}>
          <span class="swatch" style={{ '--group': groupColour(group) }} />
          {groupWord(group)}
        </li>
      ))}
      {marks.some(({ apart }) => apart) && (
        <li>
          <span class="swatch apart" />
          {message('timelineApart')}
        </li>
      )}
    </ul>
  );
}
