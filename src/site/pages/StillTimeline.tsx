import { groupOf } from '../../core/record/practice-groups.ts';
import type { ShownIncident } from '../../core/record/shown-incident.ts';
import { message } from '../../platform/browser/messages.ts';
import { EVIDENCE_SHAPES } from '../../ui/parts/incidents/EvidenceMark.tsx';
import { groupColour } from '../../ui/parts/timeline/group-colour.ts';
import { TimelineLegend } from '../../ui/parts/timeline/TimelineLegend.tsx';
import { layOut, PITCH, yearsOf } from '../../ui/parts/timeline/timeline-layout.ts';
import { dateText, evidenceWord } from '../../ui/parts/words.ts';

const WIDTH = 860;
const TICKS = 16;

/** The incidents along a line of years, each mark a link to its entry on the same page: it works without a script. */
export function StillTimeline({ incidents }: { incidents: readonly ShownIncident[] }) {
  const years = yearsOf(incidents);
  if (years === null) return null;
  const { marks, rows, rowsApart, ticks } = layOut(incidents, WIDTH, years);
  const line = rows * PITCH + 4;
  const height = line + rowsApart * PITCH + (rowsApart > 0 ? 6 : 0) + TICKS;
  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={message('timelineLabel')}>
        <line x1="0" x2={WIDTH} y1={line} y2={line} class="axis" />
        {ticks.map(({ year, x }) => (
          <text key={year} x={x} y={height - 3} text-anchor="middle">
            {year}
          </text>
        ))}
        {marks.map(({ incident: { id, date, title, evidence, practice }, x, row, apart }) => {
          const y = apart ? line + 4 + (row + 0.5) * PITCH : line - 2 - (row + 0.5) * PITCH;
          const label = message('timelineMark', [dateText(date), title, evidenceWord(evidence)]);
          return (
            <a key={id} href={`#${id}`} aria-label={label}>
              <g
                class={apart ? 'mark apart' : 'mark'}
                style={apart ? {} : { '--group': groupColour(groupOf(practice)) }}
                transform={`translate(${x - 5} ${y - 5})`}
              >
                <title>{label}</title>
                <rect x={5 - PITCH / 2} y={5 - PITCH / 2} width={PITCH} height={PITCH} rx="2" class="target" />
                {EVIDENCE_SHAPES[evidence]}
              </g>
            </a>
          );
        })}
      </svg>
      <TimelineLegend marks={marks} />
    </figure>
  );
}
