import type { BlockFormat } from './block-list.ts';

/** What a rule does, in the words of Control D's API, and that it is switched on. */
const BLOCK = { do: 0, status: 1 };
const BYPASS = { do: 1, status: 1 };

/**
 * A folder of rules as Control D exports and imports it, by those in https://github.com/hagezi/dns-blocklists/tree/main/controld.
 * `*.name` is about what is below a name and not the name itself; whether a bare name also covers what is below it is told both ways, so
 * both stand there. The most specific rule comes first: https://docs.controld.com/docs/custom-rules
 */
export const CONTROL_D: BlockFormat = {
  ending: 'controld.json',
  reach: 'below',
  block: (host) => [host, `*.${host}`],
  keepOpen: (host) => [host, `*.${host}`],
  comment: null,
  whole: ({ blocked, open, name }) => {
    const rules = (hosts: readonly string[], action: object) => hosts.map((host) => ({ PK: host, action }));
    // The folder itself decides nothing: each rule has its own action.
    const folder = {
      group: { group: name, action: { status: 1 } },
      rules: [...rules(blocked, BLOCK), ...rules(open, BYPASS)],
    };
    return `${JSON.stringify(folder, null, 2)}\n`;
  },
};
