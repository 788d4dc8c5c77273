/** What came of one step of a release. `open` is what somebody has to look at, and fails the release unless it is a rehearsal. */
export type Outcome = { step: string; state: 'done' | 'open' | 'failed'; about: string };

/** The outcomes as a table for people, the file beside the packages. */
export const outcomeTable = (version: string, outcomes: readonly Outcome[]): string =>
  [
    `# What was checked for ${version}`,
    '',
    '| step | outcome | |',
    '| --- | --- | --- |',
    ...outcomes.map(
      ({ step, state, about }) =>
        `| ${step} | ${state === 'done' ? 'done' : `**${state}**`} | ${about.replaceAll('\n', ' ').replaceAll('|', '\\|')} |`,
    ),
    '',
  ].join('\n');

/** Whether the release may go out: nothing failed, and nothing is open. */
export const isReady = (outcomes: readonly Outcome[]): boolean => outcomes.every(({ state }) => state === 'done');
