import type { BrowserName } from '../browser/find.ts';
import type { KillRun } from './kill-run.ts';
import { type LoadRun, type Memory, PLANTED } from './load-run.ts';

/** Every button has to be right so soon after the next event, beyond what an event takes with a living worker. */
export const LATE_MS = 1000;

/** Memory counts as flat where it grew by less than this from the first round to the last; docs/reliability.md says why. */
export const MARGIN: Record<keyof Memory, number> = { worker: 1e6, process: PLANTED };

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
    ...runs.filter(({ canTell }) => !canTell).map(() => 'an error that was planted was not told of'),
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
const mb = (bytes: number | null | undefined): string => (bytes == null ? 'not told' : (bytes / 1e6).toFixed(1));

const killRows: Record<string, (run: KillRun) => string> = {
  'kills of the worker': ({ kills }) => count(kills),
  'in the midst of': ({ acts }) =>
    Object.entries(acts)
      .sort(([, a], [, b]) => b - a)
      .map(([act, times]) => `${act} ${times}`)
      .join(', '),
  'ms from the next event until every visible button was right: median, 99 of 100, slowest': ({ waits }) =>
    spread(waits),
  'ms of the same with a living worker': ({ alive }) => spread(alive),
  'later than a second beyond that': (run) => count(lateOf(run).length),
  'buttons that stayed wrong': ({ wrong }) => count(wrong.length),
  'settings, lists, contents and marks lost': ({ lost }) => count(lost.length),
  'errors that nobody handled': ({ problems }) => count(problems.length),
};

const loadRows: Record<string, (run: LoadRun) => string> = {
  'tabs, of which vendors’': ({ tabs, vendorTabs }) => `${count(tabs)}, ${count(vendorTabs)}`,
  'lists, domains in all': ({ lists, domains }) => `${count(lists)}, ${count(domains)}`,
  'popups opened': ({ popups }) => count(popups),
  'MB of the worker before, after the first round, after the last': (run) => course(run, 'worker'),
  'MB of the process likewise': (run) => course(run, 'process'),
  'MB of either that went with the lists': ({ rounds, without }) =>
    KINDS.map((kind) => less(rounds.at(-1)?.[kind], without[kind])).join(', '),
  'MB of either more with 16.8 MB planted': ({ planted, without }) =>
    KINDS.map((kind) => less(planted[kind], without[kind])).join(', '),
  'buttons wrong, errors that nobody handled': ({ wrong, problems }) =>
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
  [0.5, 0.99, 1].map((share) => count(Math.round(quantile(values, share)))).join(', ');

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
