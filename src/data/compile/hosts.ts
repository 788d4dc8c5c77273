import { domainsOf } from '../../core/recognise/address.ts';
import type { HostEntry } from '../../core/record-index/host-entry.ts';
import type { RecordFiles } from './record-files.ts';

/**
 * Every listed host with all that holds for it: of each role its own listing, or that of the nearest listed parent. So one
 * look-up of the nearest listed host says everything about a page's host.
 */
export function compileHosts(files: RecordFiles): Map<string, HostEntry> {
  const own = ownEntries(files);
  return new Map(
    [...own.keys()].map((host) => [host, Object.assign({}, ...parentsFirst(host).map((domain) => own.get(domain)))]),
  );
}

const parentsFirst = (host: string): string[] => domainsOf(host).reverse();

/** What is listed of each host itself. Where two list one, the last counts. */
function ownEntries({ vendors, stores, marketplaces }: RecordFiles): Map<string, HostEntry> {
  const entries = new Map<string, HostEntry>();
  const list = (host: string, entry: (labels: number) => HostEntry) =>
    entries.set(host, { ...entries.get(host), ...entry(host.split('.').length) });
  for (const [vendor, { sites, endpoints = [] }] of vendors) {
    for (const { domain, everyday } of sites)
      list(domain, (labels) => ({ site: { labels, vendor, ...(everyday !== undefined && { everyday: true }) } }));
    for (const { host } of endpoints) list(host, (labels) => ({ endpoint: { labels, vendor } }));
  }
  for (const { hosts, pages } of stores)
    for (const host of hosts) list(host, (labels) => ({ store: { labels, pages } }));
  for (const { hosts, pages, vendor } of marketplaces)
    for (const host of hosts)
      list(host, (labels) => ({ marketplace: { labels, pages, ...(vendor !== undefined && { vendor }) } }));
  return entries;
}
