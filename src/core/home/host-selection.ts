import type { VendorFile } from '../record/vendor.ts';
import { ENDPOINT_PURPOSES, type EndpointPurpose } from '../record/vocabulary.ts';

/** A host that a vendor's devices or apps contact, with where it was seen. */
export type VendorHost = NonNullable<VendorFile['endpoints']>[number] & { vendor: string };

/** What is blocked until somebody asks for more: hosts whose only work is to report. */
export const REPORTING: readonly EndpointPurpose[] = ['telemetry', 'acr', 'ads', 'analytics', 'crash'];

/** What devices need for work of their own; blocking it is asked for. Updates come last, as they repair what is broken. */
export const WORKING: readonly EndpointPurpose[] = ENDPOINT_PURPOSES.filter((one) => !REPORTING.includes(one));

export type HostChoice = {
  /** Slugs; null for everybody on record. */
  vendors: readonly string[] | null;
  purposes: readonly EndpointPurpose[];
};

/**
 * What a choice means. `blocked` is to be blocked. `left` was chosen too, but something stops working without it, so that it
 * is only blocked by hand. `open` are all other hosts on record: blocking them was not asked for.
 */
export type HostSelection = { blocked: VendorHost[]; left: VendorHost[]; open: string[] };

export function selectHosts(hosts: readonly VendorHost[], { vendors, purposes }: HostChoice): HostSelection {
  const isChosen = ({ vendor, purpose }: VendorHost) =>
    (vendors === null || vendors.includes(vendor)) && purposes.includes(purpose);
  const chosen = hosts.filter(isChosen);
  const blocked = chosen.filter(({ breaks }) => breaks === undefined);
  const names = new Set(blocked.map(({ host }) => host));
  return {
    blocked,
    left: chosen.filter(({ breaks }) => breaks !== undefined),
    open: [...new Set(hosts.map(({ host }) => host))].filter((host) => !names.has(host)),
  };
}

/** How many hosts of some vendors there are of each purpose, with none left out. */
export function countPurposes(
  hosts: readonly VendorHost[],
  vendors: readonly string[] | null,
): ReadonlyMap<EndpointPurpose, number> {
  const counts = new Map<EndpointPurpose, number>();
  for (const { vendor, purpose } of hosts) {
    if (vendors === null || vendors.includes(vendor)) counts.set(purpose, (counts.get(purpose) ?? 0) + 1);
  }
  return counts;
}
