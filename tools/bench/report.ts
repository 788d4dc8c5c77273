import { cpus } from 'node:os';
import { coldStartMs, coldStartRatio, matchRatio, type Outcome, retainedBytes } from './goals.ts';
import type { Question } from './matching.ts';
import type { Measurement, Row } from './measure.ts';
import { median } from './statistics.ts';

const HEADINGS = ['', 'host miss', 'host hit', 'URL miss', 'URL hit', 'cold start', 'build', 'bytes', 'retained'];
const UNITS = ['', 'ns', 'ns', 'ns', 'ns', 'ms', 'ms', 'a domain', 'MB'];

export function machine(): string {
  const processors = cpus();
  return `${processors[0]?.model.trim()}, ${processors.length} processors, Node ${process.versions.node}, ${process.platform}`;
}

/** One size as a Markdown table that reads as plain text too. In brackets: how many times what the host index takes. */
export function tableOf(measurement: Measurement): string {
  const { size, meanLength, rows } = measurement;
  const own = rows['host-index'] as Row;
  const cells = Object.values(rows).map((row) => [
    row.title,
    ...(['hostMiss', 'hostHit', 'urlMiss', 'urlHit'] as const).map((question) => matchCell(question, row, own)),
    cell(median(coldStartMs(row)), coldStartRatio(row, own)),
    cell(row.buildMs, (row.buildMs ?? 0) / (own.buildMs ?? 0)),
    cell((row.bytes ?? Number.NaN) / size, (row.bytes ?? 0) / (own.bytes ?? 0)),
    cell(retainedBytes(row) / 1e6),
  ]);
  const title = `### ${size.toLocaleString('en')} domains of ${meanLength.toFixed(1)} characters`;
  return `${title}\n\n${table([HEADINGS, UNITS, ...cells])}`;
}

export function outcomeTable(outcomes: readonly Outcome[]): string {
  const cells = outcomes.map(({ size, measure, rival, goal, reached }) => [
    size.toLocaleString('en'),
    measure,
    rival,
    `${goal}x`,
    `${reached.toFixed(1)}x`,
    reached >= goal ? 'reached' : 'missed',
  ]);
  return table([['domains', 'what', 'against', 'goal', 'ratio', ''], ...cells]);
}

function matchCell(question: Question, row: Row, own: Row): string {
  return cell(median(row.matches[question] ?? []), matchRatio(question, row, own));
}

/** A number with three digits that count, and its ratio unless that is 1 by definition. */
function cell(value: number | undefined, ratio = 1): string {
  if (value === undefined || Number.isNaN(value)) return '';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${ratio === 1 ? '' : ` (${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}x)`}`;
}

/** The first row is the head. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
