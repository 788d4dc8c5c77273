import { PRACTICE_GROUPS } from '../../core/practice-groups.ts';
import type { YearCounts } from '../../core/record-charts.ts';
import { counted, message } from '../../platform/messages.ts';
import { groupColour } from '../parts/group-colour.ts';
import { groupWord, numberText } from '../parts/words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { GroupLegend } from './GroupLegend.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { filterAddress } from './RecordTable.tsx';
import { stackOf, ticksTo } from './years-layout.ts';

const WIDTH = 800;
const HEIGHT = 260;
const FOOT = 20;
const SIDE = 30;

/** Incidents a year as stacked bars, coloured by practice group, with a legend in words. */
export function YearsChart({ years }: { years: readonly YearCounts[] }) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const top = years.reduce((best, year) => (year.total > best.total ? year : best));
  const ticks = ticksTo(top.total);
  const high = (count: number) => (count / (ticks.at(-1) ?? 1)) * HEIGHT;
  const pitch = (WIDTH - SIDE) / years.length;
  const groups = PRACTICE_GROUPS.filter((group) => years.some(({ groups: counts }) => counts[group] > 0));
  const most = [String(top.year), counted('incidentCount', top.total)];
  return (
    <ChartFigure
      title={message('chartYears')}
      text={message('chartYearsText', [String(first.year), String(last.year), ...most])}
      fromEnd
      legend={<GroupLegend groups={groups} />}
      table={
        <NumbersTable
          corner={message('columnYear')}
          columns={[...groups.map((group) => ({ key: group, title: groupWord(group) })), SUM()]}
          rows={[...years].reverse().map(({ year, total, groups: counts }) => ({
            key: String(year),
            title: String(year),
            address: filterAddress({ from: year, until: year }, 'incidents'),
            cells: [...groups.map((group) => counts[group]), total],
          }))}
        />
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT + 8}`} class="years" aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${8 + HEIGHT - high(tick)})`}>
            <line x1={SIDE} x2={WIDTH} class="axis" />
            <text x={SIDE - 6} dy="4" text-anchor="end">
              {numberText(tick)}
            </text>
          </g>
        ))}
        {years.map((year, i) => (
          <g key={year.year} transform={`translate(${SIDE + i * pitch} 8)`}>
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
