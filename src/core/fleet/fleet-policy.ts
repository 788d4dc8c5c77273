import { PRODUCT } from '../product.ts';
import type { Level } from '../record/vocabulary.ts';
import type { Policy } from '../user/policy.ts';

/** The add-on's id in Firefox, which its policies are tied to. */
export const FIREFOX_ID = PRODUCT.geckoId;

/** A company as a policy needs it; `sites` without those that people pass through all day. */
export type PolicyVendor = { slug: string; name: string; level: Level; sites: readonly string[] };

const LISTED = ['serious', 'elevated', 'noted'] as const;

/** Warns about the sites of companies with findings, by their level, and mutes those that the organisation approved. */
export function fleetPolicy(
  vendors: readonly PolicyVendor[],
  approved: ReadonlySet<string>,
  listName: string,
): Pick<Policy, 'mutes' | 'lists'> {
  const lists = LISTED.flatMap((level) => {
    const domains = vendors
      .filter((vendor) => vendor.level === level && !approved.has(vendor.slug))
      .flatMap(({ name, sites }) => sites.map((site) => `${site} # ${name}`));
    return domains.length === 0 ? [] : [{ name: listName, level, domains, every: 'daily' as const }];
  });
  return { mutes: vendors.map(({ slug }) => slug).filter((slug) => approved.has(slug)), lists };
}

/** The file that Chrome or Firefox on Linux or a management system takes: docs/policy.md says where it goes. */
export function policyFile(policy: Pick<Policy, 'mutes' | 'lists'>, form: 'chrome' | 'firefox', id: string): string {
  // What is as it would be anyway is left out.
  const lists = policy.lists?.map(({ every: _, ...list }) => list);
  const own = { ...policy, lists };
  const whole =
    form === 'chrome'
      ? { '3rdparty': { extensions: { [id]: own } } }
      : { policies: { '3rdparty': { Extensions: { [id]: own } } } };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
