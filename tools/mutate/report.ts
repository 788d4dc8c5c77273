import { readFileSync } from 'node:fs';

/** What of Stryker's report is read (mutation-testing-report-schema). Columns and lines count from 1. */
type Mutant = {
  mutatorName: string;
  replacement?: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError' | 'Pending';
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
};
export type MutationReport = { files: Record<string, { source: string; mutants: Mutant[] }> };

/** A mutant that no test noticed: its file, what stood there, and what took its place. Lines move, so they identify nothing. */
export type Survivor = { file: string; line: string; was: string; became: string };

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 100);

export function survivorsIn({ files }: MutationReport): Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.flatMap(({ status, location: { start, end }, replacement = '' }) => {
      if (status !== 'Survived' && status !== 'NoCoverage') return [];
      const line = lines[start.line - 1] ?? '';
      const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
      return [{ file, line: line.trim(), was: short(was), became: short(replacement) }];
    });
  });
}

/** Mutants that ran, and those that a test noticed, by failing or by never ending. */
export const countsIn = ({ files }: MutationReport) =>
  Object.entries(files).map(([file, { mutants }]) => {
    const ran = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
    const noticed = ran.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    return { file, mutants: ran.length, noticed };
  });

/** Survivors that mean the same as the rule does, each with its reason: test/mutate/equivalent.json. */
type Explained = { file: string; line: string; became: string[]; because: string };

const LIST = new URL('../../test/mutate/equivalent.json', import.meta.url);

const readList = (): Explained[] => JSON.parse(readFileSync(LIST, 'utf8'));

/** Reasons of the list for a line that none of the mutated files has any more. */
export function outdated(reports: readonly MutationReport[]): string[] {
  const sources = Object.assign({}, ...reports.map(({ files }) => files)) as MutationReport['files'];
  const stands = ({ file, line }: Explained) =>
    sources[file]?.source.split('\n').some((one) => one.trim() === line) ?? false;
  return readList()
    .filter((one) => !stands(one))
    .map(({ file, line }) => `${file}: ${line}`);
}

/** Survivors that the list has no reason for. */
export function unexplained(survivors: readonly Survivor[]): string[] {
  const list = readList();
  const isExplained = ({ file, line, became }: Survivor) =>
    list.some((one) => one.file === file && one.line === line && one.became.includes(became));
  return survivors
    .filter((one) => !isExplained(one))
    .map(({ file, line, was, became }) => `${file}: ${line}\n    ${was} -> ${became}`);
}
