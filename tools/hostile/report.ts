import { readFileSync, writeFileSync } from 'node:fs';
import { GOALS } from './measure.ts';
import type { Row, Worst } from './row.ts';
import { SHAPES } from './shapes.ts';

const HEAD = ['reader', 'texts', 'slowest', 'ms a megabyte', 'steepest', 'times for four times the text'];

/** The rows as a Markdown table that reads as plain text too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ reader, texts, slowest, steepest }) => [
    reader,
    String(texts),
    slowest.shape,
    slowest.ms.toFixed(1),
    steepest.shape || 'all too quick to measure',
    steepest.ratio === 0 ? '' : steepest.ratio.toFixed(1),
  ]);
  const lines = [HEAD, HEAD.map((_, i) => (i % 2 === 1 || i === 3 ? '---:' : '---')), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export const missedLine = (reader: string, { shape, ms, length, ratio }: Worst): string =>
  `${reader}, ${shape}: ${ms.toFixed(0)} ms for ${length.toLocaleString('en')} characters, ${ratio.toFixed(1)} times a quarter of them`;

const PLACE = new URL('../../docs/reliability.md', import.meta.url);
const [START, END] = ['<!-- hostile -->', '<!-- /hostile -->'];

/** Puts the table into its block of docs/reliability.md and leaves the rest of it alone. */
export function writeTable(table: string, machine: string): void {
  const page = readFileSync(PLACE, 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`docs/reliability.md has no block between ${START} and ${END}`);
  const about = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. ${Object.keys(SHAPES).length} shapes of text; goals ${GOALS.ms} ms and ${GOALS.ratio} times.`;
  writeFileSync(PLACE, `${page.slice(0, start)}${START}\n${about}\n\n${table}\n${page.slice(end)}`);
}
