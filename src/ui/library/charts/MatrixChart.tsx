import type { Matrix } from '../../../core/overview/charts.ts';
import type { DataKind, VendorKind } from '../../../core/record/vocabulary.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { dataWord, kindWord } from '../../parts/words.ts';
import { filterAddress } from '../table/RecordTable.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { sizeLegend } from './chart-legend.ts';
import { labelRoom } from './label-room.ts';

const PITCH = 26;
const LARGEST = 12;
/** Rise and run of the column heads, which are turned by 60 degrees. */
const [RISE, RUN] = [0.87, 0.5];

/** Kinds of data by kind of vendor, a dot each, its area the number of incidents. The names of the rows stay in sight while the columns scroll. */
export function MatrixChart({ matrix }: { matrix: Matrix }) {
  const { data, kinds, count, most } = matrix;
  if (most === 0) return null;
  const radius = (value: number) => Math.max(1.5, Math.sqrt(value / most) * LARGEST);
  const words = (of: DataKind, by: VendorKind) => [dataWord(of), kindWord(by), counted('incidentCount', count(of, by))];
  const names = labelRoom(data.map(dataWord)) + 14;
  const heads = labelRoom(kinds.map(kindWord));
  const head = heads * RISE + 20;
  const [width, height] = [kinds.length * PITCH + heads * RUN, head + data.length * PITCH];
  return (
    <ChartFigure
      title={message('chartMatrix')}
      note={message('chartMatrixNote')}
      file="telltale-data"
      legend={sizeLegend(most, radius)}
      numbers={{
        corner: message('facet_data'),
        columns: kinds.map((kind) => ({ key: kind, title: kindWord(kind) })),
        rows: data.map((of) => ({
          key: of,
          title: dataWord(of),
          address: filterAddress({ data: [of] }, 'incidents'),
          cells: kinds.map((by) => count(of, by)),
        })),
      }}
    >
      <svg viewBox={`0 0 ${names} ${height}`} width={names} height={height} class="side matrix" aria-hidden="true">
        {data.map((of, row) => (
          <text key={of} x={names - 10} y={head + (row + 0.5) * PITCH} dy="4" text-anchor="end">
            {dataWord(of)}
          </text>
        ))}
      </svg>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} class="matrix" aria-hidden="true">
        {kinds.map((by, column) => (
          <text key={by} transform={`translate(${(column + 0.5) * PITCH + 4} ${head - 8}) rotate(-60)`}>
            {kindWord(by)}
          </text>
        ))}
        {data.map((of, row) => (
          <g key={of} transform={`translate(0 ${head + (row + 0.5) * PITCH})`}>
            <line x1={0} x2={kinds.length * PITCH} class="axis" />
            {kinds.map(
              (by, column) =>
                count(of, by) > 0 && (
                  <a key={by} href={filterAddress({ data: [of], kind: [by] }, 'incidents')} tabindex={-1}>
                    <circle cx={(column + 0.5) * PITCH} r={radius(count(of, by))}>
                      <title>{message('chartDot', words(of, by))}</title>
                    </circle>
                  </a>
                ),
            )}
          </g>
        ))}
      </svg>
    </ChartFigure>
  );
}
