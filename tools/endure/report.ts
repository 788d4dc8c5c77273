import type { BrowserName } from '../browser/find.ts';
import { LATE_MS, MARGIN, type Memory, PLANTED } from './goals.ts';
import type { KillRun } from './kill-run.ts';
import type { LoadRun } from './load-run.ts';

/** What was killed and loaded in one browser; a part that was left out is absent. */
export type Endured = { kill?: KillRun; load?: LoadRun };

/** What a run failed at, a line each. How late a button was is counted but for where the machine's time is nobody's own. */
export function failuresOf({ kill, load }: Endured, countsTime = true): string[] {
  const late = countsTime && kill !== undefined ? lateOf(kill) : [];
  const runs = [kill, load].filter((run) => run !== undefined);
  return [
    ...runs.flatMap(({ wrong, problems }) => [...wrong, ...problems]),
    ...(kill?.lost ?? []),
    ...late.map((ms) => `right only after ${ms.toFixed(0)} ms`),
    ...(load === undefined ? [] : leaksOf(load)),
    ...runs.filter(({ canReport }) => !canReport).map(() => 'an error that was planted was not reported'),
  ];
}

const lateOf = ({ waits, alive }: KillRun): number[] =>
  waits.filter((ms) => ms > LATE_MS + (alive.length === 0 ? 0 : quantile(alive, 0.99)));

const KINDS = ['worker', 'process'] as const;

function leaksOf({ rounds, planted, without, removed }: LoadRun): string[] {
  return KINDS.flatMap((kind) => {
    const [begin, end, after, more] = [rounds[0], rounds.at(-1), without, planted].map((memory) => memory?.[kind]);
    if (begin == null || end == null || after == null || more == null) return [];
    return [
      ...(end - begin < MARGIN[kind] ? [] : [`${kind}: grew from ${mb(begin)} to ${mb(end)} MB`]),
      ...(removed === 0 || end - after > removed / 2
        ? []
        : [`${kind}: ${mb(after)} of ${mb(end)} MB are left without the lists`]),
      ...(more - after > PLANTED / 2 ? [] : [`${kind}: ${mb(PLANTED)} MB that were planted were not noticed`]),
    ];
  });
}

const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };
const count = (value: number) => value.toLocaleString('en');
const mb = (bytes: number | null | undefined): string => (bytes == null ? 'not measured' : (bytes / 1e6).toFixed(1));

const killRows: Record<string, (run: KillRun) => string> = {
  'times the worker was killed': ({ kills }) => count(kills),
  during: ({ acts }) =>
    Object.entries(acts)
      .sort(([, a], [, b]) => b - a)
      .map(([act, times]) => `${act} ${times}`)
      .join(', '),
  'ms from the next event until every visible button was right: median, 99th percentile, slowest': ({ waits }) =>
    spread(waits),
  'the same with a living worker': ({ alive }) => spread(alive),
  'more than a second later than that': (run) => count(lateOf(run).length),
  'buttons that stayed wrong': ({ wrong }) => count(wrong.length),
  'settings, lists and read marks lost': ({ lost }) => count(lost.length),
  'errors that nobody handled': ({ problems }) => count(problems.length),
};

const loadRows: Record<string, (run: LoadRun) => string> = {
  'tabs, and how many on companies’ sites': ({ tabs, vendorTabs }) => `${count(tabs)}, ${count(vendorTabs)}`,
  'lists, and their domains in all': ({ lists, domains }) => `${count(lists)}, ${count(domains)}`,
  'popups opened': ({ popups }) => count(popups),
  'MB in the worker: before, after the first round, after the last': (run) => course(run, 'worker'),
  'MB in the process: the same': (run) => course(run, 'process'),
  'MB freed with the lists: worker, process': ({ rounds, without }) =>
    KINDS.map((kind) => less(rounds.at(-1)?.[kind], without[kind])).join(', '),
  'MB more with 16.8 MB planted: worker, process': ({ planted, without }) =>
    KINDS.map((kind) => less(planted[kind], without[kind])).join(', '),
  'buttons that stayed wrong, errors that nobody handled': ({ wrong, problems }) =>
    `${count(wrong.length)}, ${count(problems.length)}`,
};

const course = ({ before, rounds }: LoadRun, kind: keyof Memory) =>
  [before, rounds[0], rounds.at(-1)].map((memory) => mb(memory?.[kind])).join(', ');
const less = (from: number | null | undefined, to: number | null) => mb(from == null || to == null ? null : from - to);

/** The smallest value that so large a share is not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const spread = (values: readonly number[]): string =>
  values.length === 0 ? '' : [0.5, 0.99, 1].map((share) => count(Math.round(quantile(values, share)))).join(', ');

/** Both runs in a Markdown table, a browser a column. */
export function tableOf(endured: Partial<Record<BrowserName, Endured>>): string {
  const names = (['chromium', 'firefox'] as const).filter((name) => endured[name] !== undefined);
  const row = (title: string, cells: (string | undefined)[]) =>
    `| ${[title, ...cells.map((cell) => cell ?? '')].join(' | ')} |`;
  const of = <Run>(rows: Record<string, (run: Run) => string>, part: (one: Endured) => Run | undefined) =>
    names.every((name) => part(endured[name] ?? {}) === undefined)
      ? []
      : Object.entries(rows).map(([title, cell]) =>
          row(
            title,
            names.map((name) => {
              const run = part(endured[name] ?? {});
              return run && cell(run);
            }),
          ),
        );
  return [
    row(
      '',
      names.map((name) => NAMES[name]),
    ),
    row(
      '---',
      names.map(() => '---:'),
    ),
    ...of(killRows, ({ kill }) => kill),
    ...of(loadRows, ({ load }) => load),
  ].join('\n');
}
