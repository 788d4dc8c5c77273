import { type LegendItem, SQUARE } from './chart-legend.ts';

/** What the colours or sizes of a chart mean, in words. */
export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul class="group-legend">
      {items.map(({ word, colour, radius }) => {
        const side = radius === undefined ? SQUARE : radius * 2;
        return (
          <li key={word}>
            <svg viewBox={`0 0 ${side} ${side}`} width={side} height={side} aria-hidden="true">
              {radius === undefined ? (
                <rect width={side} height={side} style={{ fill: colour }} />
              ) : (
                <circle cx={radius} cy={radius} r={radius} style={{ fill: colour }} />
              )}
            </svg>
            {word}
          </li>
        );
      })}
    </ul>
  );
}
