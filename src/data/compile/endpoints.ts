import type { VendorHost } from '../../core/home/host-selection.ts';
import type { RecordFiles } from './catalogue.ts';

/** Every host of the record; `seen` by its places in `sources`, as a few sources hold them all. */
export type CompiledEndpoints = {
  sources: string[];
  hosts: (Omit<VendorHost, 'seen'> & { seen: number[] })[];
};

/** All hosts that devices and apps report to, with whose they are and where each was seen. */
export function compileEndpoints({ vendors }: RecordFiles): CompiledEndpoints {
  const hosts = [...vendors].flatMap(([vendor, { endpoints = [] }]) => endpoints.map((one) => ({ vendor, ...one })));
  const sources = [...new Set(hosts.flatMap(({ seen }) => seen))].sort();
  const places = new Map(sources.map((source, at) => [source, at]));
  return { sources, hosts: hosts.map((host) => ({ ...host, seen: host.seen.map((one) => places.get(one) ?? 0) })) };
}

/** The same as it was before it was compiled. */
export const openEndpoints = ({ sources, hosts }: CompiledEndpoints): VendorHost[] =>
  hosts.map((host) => ({ ...host, seen: host.seen.map((at) => sources[at] ?? '') }));
