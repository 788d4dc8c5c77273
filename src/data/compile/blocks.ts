import type { BlockGroup, VendorBlocks } from '../../core/blocking/rules.ts';
import { REPORTING, selectHosts, type VendorHost } from '../../core/home/host-selection.ts';
import type { RecordFiles } from './record-files.ts';

/** What a browser may block of each vendor: the hosts whose only work is to report. */
export function compileBlocks({ vendors }: RecordFiles): VendorBlocks[] {
  const hosts = [...vendors].flatMap(([vendor, { endpoints = [] }]) => endpoints.map((one) => ({ vendor, ...one })));
  return [...vendors.keys()].flatMap((vendor) => blocksOf(vendor, hosts) ?? []);
}

function blocksOf(vendor: string, hosts: readonly VendorHost[]): VendorBlocks | null {
  const { blocked, left, open } = selectHosts(hosts, { vendors: [vendor], purposes: REPORTING });
  if (blocked.length + left.length === 0) return null;
  const breaks = left.map(({ host }) => host);
  return {
    vendor,
    groups: groupsOf(
      blocked.map(({ host }) => host),
      breaks,
      open,
    ),
    breaks,
  };
}

const isBelow = (host: string, other: string): boolean => host.endsWith(`.${other}`);

/** A host below an open one, which is below a blocked one, has to wait for another group: in its own it would be open too. */
function groupsOf(blocked: readonly string[], breaks: readonly string[], open: readonly string[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let rest = blocked; rest.length > 0 || groups.length === 0; ) {
    const anchors = groups.length === 0 ? [...rest, ...breaks] : rest;
    const below = open.filter((host) => anchors.some((anchor) => isBelow(host, anchor)));
    const hosts = rest.filter((host) => !below.some((other) => isBelow(host, other)));
    groups.push({ hosts, open: below });
    rest = rest.filter((host) => !hosts.includes(host));
  }
  return groups;
}
