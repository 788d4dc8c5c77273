import { factsOf, weightOf } from '../../core/level.ts';
import type { Incident } from '../../core/vendor.ts';
import { message } from '../../platform/messages.ts';
import { EVIDENCE_SHAPES } from './EvidenceMark.tsx';
import { dateText, evidenceWord } from './words.ts';

const MARK = 10;
const STEP = 13;
const SIDE = 18;

type Placed = { incident: Incident; x: number; y: number };

type Props = {
  incidents: readonly Incident[];
  onOpen: (id: string) => void;
  /** In CSS pixels; it shrinks with a narrower page. */
  width: number;
};

/** The incidents along a line of years: a mark each, stacked within a year, shape by evidence, grave ones in colour. */
export function Timeline({ incidents, onOpen, width }: Props) {
  const years = incidents.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const placed = place(incidents, first, last, width);
  const height = Math.max(...placed.map(({ y }) => y)) + STEP + 4;
  return (
    <figure class="timeline" aria-label={message('timelineLabel')}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its figure names it; a title would be a tooltip over every mark */}
      <svg viewBox={`0 0 ${width} ${height + 16}`} width={width} height={height + 16}>
        <line x1="0" x2={width} y1={height} y2={height} class="axis" />
        <text x="0" y={height + 13}>
          {first}
        </text>
        {last > first && (
          <text x={width} y={height + 13} text-anchor="end">
            {last}
          </text>
        )}
        {placed.map(({ incident, x, y }) => (
          <TimelineMark key={incident.id} incident={incident} x={x} y={height - y - STEP} onOpen={onOpen} />
        ))}
      </svg>
    </figure>
  );
}

function TimelineMark({ incident, x, y, onOpen }: Placed & { onOpen: (id: string) => void }) {
  const { id, date, title, evidence } = incident;
  const label = message('timelineMark', [dateText(date), title, evidenceWord(evidence)]);
  const open = () => onOpen(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside SVG
    <g
      class={`mark weight-${weightOf(factsOf(incident))}`}
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{label}</title>
      <rect x="-1.5" y="-1.5" width={STEP} height={STEP} class="target" />
      {EVIDENCE_SHAPES[evidence]}
    </g>
  );
}

/** Years along x; within a year upwards in the order given. */
function place(incidents: readonly Incident[], first: number, last: number, width: number): Placed[] {
  const stacked = new Map<number, number>();
  return incidents.map((incident) => {
    const year = Number(incident.date.slice(0, 4));
    const level = stacked.get(year) ?? 0;
    stacked.set(year, level + 1);
    const along = last === first ? 0.5 : (year - first) / (last - first);
    return { incident, x: Math.round(SIDE + along * (width - 2 * SIDE) - MARK / 2), y: level * STEP };
  });
}
