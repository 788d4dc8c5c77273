import { type BlockAndWatch, isVendorBlocked, wantsRules } from './block-and-watch.ts';

/** Hosts that one rule blocks with all below them, but for the hosts below them that it must not. */
export type BlockGroup = { hosts: readonly string[]; open: readonly string[] };

/** What is blocked of a vendor. `breaks` are hosts that something stops working without: they are blocked where that was taken. */
export type VendorBlocks = { vendor: string; groups: readonly BlockGroup[]; breaks: readonly string[] };

export type RuleCondition = {
  requestDomains?: string[];
  excludedRequestDomains?: string[];
  initiatorDomains?: string[];
  excludedInitiatorDomains?: string[];
  resourceTypes?: ['main_frame'];
  excludedResourceTypes?: ['main_frame'];
  domainType?: 'thirdParty';
  tabIds?: number[];
};
/** A declarative rule, as browsers take it. */
export type Rule = {
  id: number;
  priority: number;
  action: { type: 'block' | 'allow' | 'allowAllRequests' };
  condition: RuleCondition;
};

/** Above every rule that blocks. */
const EXCEPTION = 100;

/**
 * The rules to be kept: one for each vendor, or two where a host is blocked below one that is not, below one that is. Pages
 * themselves are never blocked, nor what a site loads from its own domain.
 */
export function rulesFor(vendors: readonly VendorBlocks[], wish: BlockAndWatch): Rule[] {
  if (!wantsRules(wish)) return [];
  const { taken, exceptions } = wish;
  const isTaken = (host: string) => taken.includes(host);
  const conditions: RuleCondition[] = vendors
    .filter(({ vendor }) => isVendorBlocked(wish, vendor))
    .flatMap(({ groups, breaks }) =>
      groups.map(({ hosts, open }, i) => ({
        requestDomains: i === 0 ? [...hosts, ...breaks.filter(isTaken)] : [...hosts],
        ...domains(
          'excludedRequestDomains',
          open.filter((host) => !isTaken(host)),
        ),
        ...domains('excludedInitiatorDomains', exceptions),
        excludedResourceTypes: ['main_frame'],
        domainType: 'thirdParty',
      })),
    );
  const rules = conditions
    // Browsers refuse an empty list.
    .filter(({ requestDomains }) => requestDomains?.length !== 0)
    .map((condition, i): Rule => ({ id: i + 1, priority: 1, action: { type: 'block' }, condition }));
  if (exceptions.length === 0 || rules.length === 0) return rules;
  const condition: RuleCondition = { requestDomains: [...exceptions], resourceTypes: ['main_frame'] };
  return [...rules, { id: rules.length + 1, priority: EXCEPTION, action: { type: 'allowAllRequests' }, condition }];
}

/** The rules of this session: what the workers of a site ask for belongs to no page that a kept rule could let through. */
export const sessionRulesFor = (wish: BlockAndWatch): Rule[] =>
  wantsRules(wish) && wish.exceptions.length > 0
    ? [
        {
          id: WORKERS_RULE,
          priority: EXCEPTION,
          action: { type: 'allow' },
          condition: { tabIds: [-1], initiatorDomains: [...wish.exceptions] },
        },
      ]
    : [];

export const WORKERS_RULE = 1;

const domains = (name: 'excludedRequestDomains' | 'excludedInitiatorDomains', hosts: readonly string[]) =>
  hosts.length === 0 ? {} : { [name]: [...hosts] };
