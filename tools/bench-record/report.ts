import { interval, median } from '../bench/statistics.ts';

/** What was measured: `samples[0]` of the floor, then of each size, in rounds that belong together. */
export type Line = {
  what: string;
  unit: string;
  samples: readonly (readonly number[])[];
  /** The most that the record of today may be times the floor, and the largest record times that of today. */
  goals: { floor?: number; size?: number };
};

/** The table of one browser, in Markdown. A ratio is the median of the ratios of each round, with its 95 % interval. */
export function tableOf(browser: string, lines: readonly Line[], times: readonly number[]): string {
  const sizes = times.map((one) => (one === 1 ? 'today' : `${one} times`));
  const [head, rule] = [
    [browser, 'empty extension', ...sizes, `today to empty`, `${times.at(-1)} times to today`],
    ['---', '---:', ...sizes.map(() => '---:'), '---:', '---:'],
  ];
  return [head, rule, ...lines.map(rowOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ what, unit, samples, goals }: Line): string[] {
  const [floor = [], today = []] = samples;
  const values = samples.map((own) => `${median(own).toFixed(1)} ${unit}`);
  return [what, ...values, ratioOf(today, floor, goals.floor), ratioOf(samples.at(-1) ?? [], today, goals.size)];
}

function ratioOf(own: readonly number[], base: readonly number[], goal: number | undefined): string {
  const ratios = own.map((value, i) => value / (base[i] ?? Number.NaN));
  const middle = median(ratios);
  const [low, high] = interval(ratios);
  const range = ratios.length > 1 ? ` (${low.toFixed(2)} to ${high.toFixed(2)})` : '';
  const verdict = goal === undefined ? '' : middle <= goal ? `, goal ${goal}: reached` : `, goal ${goal}: **missed**`;
  return `${middle.toFixed(2)}${range}${verdict}`;
}
