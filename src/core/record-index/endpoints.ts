import type { VendorHost } from '../home/host-selection.ts';

/** Every host of the record; `seen` by its places in `sources`, as a few sources hold them all. */
export type CompiledEndpoints = {
  sources: string[];
  hosts: (Omit<VendorHost, 'seen'> & { seen: number[] })[];
};

/** The same as it was before it was compiled. */
export const openEndpoints = ({ sources, hosts }: CompiledEndpoints): VendorHost[] =>
  hosts.map((host) => ({ ...host, seen: host.seen.map((at) => sources[at] ?? '') }));
