import type { CompiledEndpoints } from '../../core/record-index/endpoints.ts';
import type { RecordFiles } from './record-files.ts';

/** All hosts that devices and apps report to, with whose they are and where each was seen. */
export function compileEndpoints({ vendors }: RecordFiles): CompiledEndpoints {
  const hosts = [...vendors].flatMap(([vendor, { endpoints = [] }]) => endpoints.map((one) => ({ vendor, ...one })));
  const sources = [...new Set(hosts.flatMap(({ seen }) => seen))].sort();
  const places = new Map(sources.map((source, at) => [source, at]));
  return { sources, hosts: hosts.map((host) => ({ ...host, seen: host.seen.map((one) => places.get(one) ?? 0) })) };
}
