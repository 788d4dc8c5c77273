import type { Rule, RuleCondition } from './rules.ts';

type Kept = { id: number; condition: object };

const LISTS = ['requestDomains', 'excludedRequestDomains', 'excludedInitiatorDomains'] as const;

/** Whether the rules that a browser keeps are those that are wanted: browsers give lists in an order of their own. */
export function doRulesStand(kept: readonly Kept[], wanted: readonly Rule[]): boolean {
  const textOf = ({ id, condition }: Kept) => {
    const lists = LISTS.map((list) => [...((condition as RuleCondition)[list] ?? [])].sort().join(' '));
    return [id, ...lists].join('\n');
  };
  const theirs = new Set(kept.map(textOf));
  return kept.length === wanted.length && wanted.every((rule) => theirs.has(textOf(rule)));
}
