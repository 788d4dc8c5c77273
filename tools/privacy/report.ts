import { execFileSync } from 'node:child_process';
import { machine } from '../bench/report.ts';
import { type BrowserName, ensureBrowser } from '../browser/find.ts';
import type { Outcome } from './session.ts';

type Row = [what: string, of: (outcome: Outcome) => string | number];

const files = (count: number, bytes: number) => `${count} (${(bytes / 1e6).toFixed(1)} MB)`;

const ROWS: Row[] = [
  ['pages visited', ({ visits }) => visits],
  ['popups opened', ({ popups }) => popups],
  ['look-ups in the popup', ({ lookUps }) => lookUps],
  ['times the worker was ended', ({ kills }) => kills],
  ['times the browser was restarted', ({ restarts }) => restarts],
  ['pages visited in a private window', ({ inPrivate }) => inPrivate.visits],
  ['popups and look-ups there', ({ inPrivate }) => `${inPrivate.popups} and ${inPrivate.lookUps}`],
  ['requests recorded', ({ requests }) => requests],
  ['**requests of the extension**', ({ unaccounted }) => unaccounted.length],
  ['**writes of the extension in the private window**', ({ inPrivate }) => inPrivate.written.length],
  ['files of the profile', ({ found }) => files(found.files, found.bytes)],
  ['files of the extension among them', ({ found }) => files(found.ownFiles, found.ownBytes)],
  ['**files of the extension with a visited host**', ({ found }) => found.own.length],
  ['files of the browser with one', ({ found }) => found.others.length],
  ['errors that nobody handled', ({ problems }) => problems.length],
];

/** The outcomes side by side, as a Markdown table that reads as plain text too. */
export function tableOf(outcomes: ReadonlyMap<BrowserName, Outcome>): string {
  const rows = ROWS.map(([what, of]) => [what, ...[...outcomes.values()].map(of)]);
  const lines = [['', ...outcomes.keys()], ['---', ...[...outcomes].map(() => '---:')], ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Where and when it was measured. */
export function circumstances(names: Iterable<BrowserName>): string {
  const versions = [...names].map((name) =>
    execFileSync(ensureBrowser(name), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const browsers = versions.map((version) => /[A-Z]\w+ [\d.]+\w*/.exec(version)?.[0] ?? version.trim());
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${browsers.join(', ')}; ${machine()}.`;
}

/** Everything that must not be, in words; empty where the run is sound. */
export function problemsOf(outcome: Outcome): string[] {
  const { unaccounted, found, inPrivate, problems, plantedIn, plantedIsRecorded, plantedKeys } = outcome;
  return [
    ...unaccounted.map((url) => `asked for ${url}`),
    ...found.own.map((file) => `a visited host is in ${file}`),
    ...inPrivate.written.map((key) => `written in private windows: ${key}`),
    ...problems.map((problem) => `an error that nobody handled: ${problem}`),
    ...(found.others.length > 0 ? [] : ['the search found no visited host in the browser’s own files']),
    ...(new Set(plantedIn.map(folderOf)).size >= 2 ? [] : ['the search did not find what was planted in both stores']),
    ...(plantedIsRecorded ? [] : ['the server did not record what was asked for on purpose']),
    ...(plantedKeys.includes('local planted') ? [] : ['what was written on purpose was not noticed']),
  ];
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
