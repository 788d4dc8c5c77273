import type { Matrix } from '../../core/record-charts.ts';
import type { DataKind, VendorKind } from '../../core/vocabulary.ts';
import { counted, message } from '../../platform/messages.ts';
import { dataWord, kindWord } from '../parts/words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { filterAddress } from './RecordTable.tsx';

const PITCH = 26;
const NAMES = 150;
const HEAD = 132;
const LARGEST = 12;

/** Kinds of data by kind of vendor, a dot each, its area the number of incidents. */
export function MatrixChart({ matrix }: { matrix: Matrix }) {
  const { data, kinds, count, most } = matrix;
  const top = topOf(matrix);
  if (top === null) return null;
  const radius = (value: number) => Math.max(1.5, Math.sqrt(value / most) * LARGEST);
  const words = (of: DataKind, by: VendorKind) => [dataWord(of), kindWord(by), counted('incidentCount', count(of, by))];
  const [width, height] = [NAMES + kinds.length * PITCH + 30, HEAD + data.length * PITCH];
  return (
    <ChartFigure
      title={message('chartMatrix')}
      text={message('chartMatrixText', words(top.of, top.by))}
      table={
        <NumbersTable
          corner={message('facet_data')}
          columns={kinds.map((kind) => ({ key: kind, title: kindWord(kind) }))}
          rows={data.map((of) => ({
            key: of,
            title: dataWord(of),
            address: filterAddress({ data: [of] }, 'incidents'),
            cells: kinds.map((by) => count(of, by)),
          }))}
        />
      }
    >
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} class="matrix" aria-hidden="true">
        {kinds.map((by, column) => (
          <text key={by} transform={`translate(${NAMES + (column + 0.5) * PITCH + 4} ${HEAD - 8}) rotate(-60)`}>
            {kindWord(by)}
          </text>
        ))}
        {data.map((of, row) => (
          <g key={of} transform={`translate(0 ${HEAD + (row + 0.5) * PITCH})`}>
            <line x1={NAMES} x2={NAMES + kinds.length * PITCH} class="axis" />
            <text x={NAMES - 10} dy="4" text-anchor="end">
              {dataWord(of)}
            </text>
            {kinds.map(
              (by, column) =>
                count(of, by) > 0 && (
                  <a key={by} href={filterAddress({ data: [of], kind: [by] }, 'incidents')} tabindex={-1}>
                    <circle cx={NAMES + (column + 0.5) * PITCH} r={radius(count(of, by))}>
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

function topOf({ data, kinds, count, most }: Matrix): { of: DataKind; by: VendorKind } | null {
  const pairs = data.flatMap((of) => kinds.map((by) => ({ of, by })));
  return pairs.find(({ of, by }) => count(of, by) === most) ?? null;
}
