import type { BlockFormat } from './block-list.ts';

/** Block, and switched on, in the words of Control D's API. */
const BLOCK = { do: 0, status: 1 };

/**
 * A folder of rules as Control D exports and imports it. `*.name` blocks what is below a name and not the name itself; whether a
 * bare name also covers what is below it is told both ways, so both stand there. Which of two rules wins is told nowhere,
 * so nothing is let through. https://docs.controld.com/docs/custom-rules, by the folders in
 * https://github.com/hagezi/dns-blocklists/tree/main/controld
 */
export const CONTROL_D: BlockFormat = {
  ending: 'controld.json',
  reach: 'below',
  block: (host) => [host, `*.${host}`],
  comment: null,
  whole: (lines, name) =>
    `${JSON.stringify(
      { group: { group: name, action: BLOCK }, rules: lines.map((line) => ({ PK: line, action: BLOCK })) },
      null,
      2,
    )}\n`,
};
