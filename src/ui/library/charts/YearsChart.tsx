import type { YearCounts } from '../../../core/overview/charts.ts';
import { PRACTICE_GROUPS } from '../../../core/record/practice-groups.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { groupColour } from '../../parts/timeline/group-colour.ts';
import { groupWord, numberText } from '../../parts/words.ts';
import { filterAddress } from '../table/RecordTable.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { groupLegend } from './chart-legend.ts';
import { stackOf, ticksTo } from './years-layout.ts';

const WIDTH = 800;
const HEIGHT = 260;
const FOOT = 20;
const SIDE = 30;

/** Incidents a year as stacked bars, coloured by practice group. The numbers of the axis stay in sight while the years scroll. */
export function YearsChart({ years }: { years: readonly YearCounts[] }) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ticks = ticksTo(Math.max(...years.map(({ total }) => total)));
  const high = (count: number) => (count / (ticks.at(-1) ?? 1)) * HEIGHT;
  const pitch = (WIDTH - SIDE) / years.length;
  const groups = PRACTICE_GROUPS.filter((group) => years.some(({ groups: counts }) => counts[group] > 0));
  return (
    <ChartFigure
      title={message('chartYears')}
      note={message('chartYearsNote')}
      file="telltale-years"
      fromEnd
      legend={groupLegend(groups)}
      numbers={{
        corner: message('columnYear'),
        columns: [...groups.map((group) => ({ key: group, title: groupWord(group) })), SUM()],
        rows: [...years].reverse().map(({ year, total, groups: counts }) => ({
          key: String(year),
          title: String(year),
          address: filterAddress({ from: year, until: year }, 'incidents'),
          cells: [...groups.map((group) => counts[group]), total],
        })),
      }}
    >
      <svg viewBox={`0 0 ${SIDE} ${HEIGHT + FOOT + 8}`} class="side years-side" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={SIDE - 6} y={8 + HEIGHT - high(tick)} dy="4" text-anchor="end">
            {numberText(tick)}
          </text>
        ))}
      </svg>
      <svg viewBox={`0 0 ${WIDTH - SIDE} ${HEIGHT + FOOT + 8}`} class="years" aria-hidden="true">
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={0}
            x2={WIDTH - SIDE}
            y1={8 + HEIGHT - high(tick)}
            y2={8 + HEIGHT - high(tick)}
            class="axis"
          />
        ))}
        {years.map((year, i) => (
          <g key={year.year} transform={`translate(${i * pitch} 8)`}>
            {stackOf(year, groups).map(({ group, from, to }) => (
              <rect
                key={group}
                x={pitch * 0.14}
                width={pitch * 0.72}
                y={HEIGHT - high(to)}
                height={Math.max(0, high(to) - high(from) - 1)}
                style={{ fill: groupColour(group) }}
              >
                <title>
                  {message('chartDot', [String(year.year), groupWord(group), counted('incidentCount', to - from)])}
                </title>
              </rect>
            ))}
            {(last.year - year.year) % 3 === 0 && (
              <text x={pitch / 2} y={HEIGHT + 16} text-anchor="middle">
                {year.year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ChartFigure>
  );
}

const SUM = () => ({ key: 'all', title: message('columnAll') });
