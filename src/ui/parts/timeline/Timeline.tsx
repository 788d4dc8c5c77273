import { useState } from 'preact/hooks';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { message } from '../../../platform/browser/messages.ts';
import { useWidth } from '../hooks/use-width.ts';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineMark } from './TimelineMark.tsx';
import { type Layout, layOut, PITCH, type Placed, yearsOf } from './timeline-layout.ts';

const TICKS = 16;
/** How far from a mark a click may land, in CSS pixels: a target of 24 by 24 around marks that are closer. */
const REACH = 12;

type Props = {
  incidents: readonly ShownIncident[];
  onOpen: (id: string) => void;
  /** In CSS pixels, until the page knows better. */
  width: number;
  /** The first and the last year of the line, so that several timelines align; those of the incidents by default. */
  years?: [first: number, last: number] | undefined;
  /** What the timeline is called by assistive technology. */
  label?: string;
  legend?: boolean;
  /** Ids of incidents that were added since the last look. */
  fresh?: ReadonlySet<string> | undefined;
};

/**
 * The incidents along a line of years: a mark each, shape by evidence, colour by group of practices. All marks are one
 * stop of the Tab key; arrows, Home and End move along them, Enter opens.
 */
export function Timeline({ incidents, onOpen, width, years, label, legend = true, fresh }: Props) {
  const [figure, measured] = useWidth<HTMLElement>(width);
  const [current, setCurrent] = useState<string>();
  const range = years ?? yearsOf(incidents);
  if (range === null) return null;
  const layout = layOut(incidents, measured, range);
  const { marks, rows, rowsApart, ticks } = layout;
  const line = rows * PITCH + 4;
  const height = line + rowsApart * PITCH + (rowsApart > 0 ? 6 : 0) + TICKS;
  const stop = Math.max(
    0,
    marks.findIndex(({ incident }) => incident.id === current),
  );
  const onKeyDown = (event: KeyboardEvent & { currentTarget: SVGElement }) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: marks.length - 1 }[event.key];
    const mark = marks[to ?? stop];
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (mark === undefined) return;
    if (to === undefined) return onOpen(mark.incident.id);
    setCurrent(mark.incident.id);
    event.currentTarget.querySelector<SVGElement>(`[data-incident="${mark.incident.id}"]`)?.focus();
  };
  const onClick = (event: MouseEvent & { currentTarget: SVGElement }) => {
    const id = clicked(event, layout, line);
    if (id === undefined) return;
    setCurrent(id);
    onOpen(id);
  };
  return (
    <figure class="timeline" ref={figure}>
      <svg
        viewBox={`0 0 ${measured} ${height}`}
        width={measured}
        height={height}
        role="toolbar"
        aria-label={label ?? message('timelineLabel')}
        aria-orientation="horizontal"
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <line x1="0" x2={measured} y1={line} y2={line} class="axis" />
        {ticks.map(({ year, x }) => (
          <text key={year} x={x} y={height - 3} text-anchor="middle">
            {year}
          </text>
        ))}
        {marks.map((mark, i) => (
          <TimelineMark
            key={mark.incident.id}
            incident={mark.incident}
            x={mark.x}
            y={middleOf(mark, line)}
            apart={mark.apart}
            fresh={fresh?.has(mark.incident.id) ?? false}
            stop={i === stop}
            onFocus={setCurrent}
          />
        ))}
      </svg>
      {legend && <TimelineLegend marks={marks} />}
    </figure>
  );
}

const middleOf = ({ row, apart }: Placed, line: number): number =>
  apart ? line + 4 + (row + 0.5) * PITCH : line - 2 - (row + 0.5) * PITCH;

/** The mark that was hit, or the nearest one within reach. */
function clicked(event: MouseEvent & { currentTarget: SVGElement }, { marks }: Layout, line: number) {
  const hit = (event.target as Element).closest<SVGElement>('[data-incident]')?.dataset.incident;
  if (hit !== undefined) return hit;
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const far = (mark: Placed) => Math.hypot(event.clientX - left - mark.x, event.clientY - top - middleOf(mark, line));
  const [nearest] = [...marks].sort((a, b) => far(a) - far(b));
  return nearest !== undefined && far(nearest) <= REACH ? nearest.incident.id : undefined;
}
