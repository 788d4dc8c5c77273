import { interval, median } from '../bench/statistics.ts';
import { LINES, type Sample } from './samples.ts';

/** The value below which 95 of 100 samples are. */
export const p95 = (samples: readonly number[]): number =>
  [...samples].sort((a, b) => a - b)[Math.ceil(samples.length * 0.95) - 1] ?? Number.NaN;

/** The table of one browser, in Markdown: of each size the median with its 95 % interval, and the 95th percentile of what is done often. */
export function tableOf(browser: string, sizes: readonly { name: string; samples: readonly Sample[] }[]): string {
  const head = [browser, ...sizes.map(({ name }) => name), 'goal'];
  const rows = LINES.map((line) => {
    const most = 'most' in line ? line.most : undefined;
    const pools = sizes.map(({ samples }) => samples.flatMap((one) => one[line.what]));
    const often = (pools[0]?.length ?? 0) > (sizes[0]?.samples.length ?? 0);
    const worst = (pool: readonly number[]) => (often ? p95(pool) : median(pool));
    const reached = worst(pools.at(-1) ?? []) <= (most ?? 0) ? 'reached' : '**missed**';
    const goal = most === undefined ? '' : `${most} ms${often ? ' at p95' : ''}: ${reached}`;
    return [line.what, ...pools.map((pool) => cellOf(pool, line.unit, often)), goal];
  });
  const rule = ['---', ...sizes.map(() => '---:'), '---:'];
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(pool: readonly number[], unit: string, often: boolean): string {
  if (pool.length === 0) return '';
  const [low, high] = interval(pool);
  const range = `${median(pool).toFixed(0)} ${unit} (${low.toFixed(0)} to ${high.toFixed(0)})`;
  return often ? `${range}, p95 ${p95(pool).toFixed(0)} ${unit}` : range;
}
