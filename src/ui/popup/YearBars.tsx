import type { ShownIncident } from '../../core/record/shown-incident.ts';
import { isApart } from '../parts/timeline/timeline-layout.ts';

/** Fewer say more as a number. */
const FEWEST = 4;
const HEIGHT = 18;
const BAR = 5;

/** Incidents by year as small bars, the first year to the newest. A drawing beside a number that says the same. */
export function YearBars({ incidents }: { incidents: readonly ShownIncident[] }) {
  const years = incidents.filter((incident) => !isApart(incident)).map(({ date }) => Number(date.slice(0, 4)));
  if (years.length < FEWEST) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counts = Array.from({ length: last - first + 1 }, (_, i) => years.filter((year) => year === first + i).length);
  const most = Math.max(...counts);
  const width = counts.length * (BAR + 1);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" class="year-bars">
      {counts.map((count, i) => {
        const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
        return <rect key={i} x={i * (BAR + 1)} y={HEIGHT - height} width={BAR} height={height} />;
      })}
    </svg>
  );
}
