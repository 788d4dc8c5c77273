import type { LineSink } from '../reading/line-sink.ts';
import { readDnsmasqLine } from './dnsmasq.ts';
import { readFilterLine } from './filters.ts';
import type { LineFormat } from './format-names.ts';
import { readHostsLine } from './hosts.ts';
import { readMatchPatternLine } from './match-patterns.ts';
import { readDomainLine } from './plain-domains.ts';
import { readResponsePolicyLine } from './response-policy.ts';
import { readUnboundLine } from './unbound.ts';

/** What reads a line of each format. */
export const LINE_READERS: Readonly<Record<LineFormat, (line: string, findings: LineSink) => void>> = {
  domains: readDomainLine,
  hosts: readHostsLine,
  filters: readFilterLine,
  dnsmasq: readDnsmasqLine,
  unbound: readUnboundLine,
  rpz: readResponsePolicyLine,
  'match-patterns': readMatchPatternLine,
};
