import type { LineSink } from '../reading/line-classifier.ts';
import { readDnsmasqLine } from './dnsmasq.ts';
import { readFilterLine } from './filters.ts';
import { readHostsLine } from './hosts.ts';
import { readMatchPatternLine } from './match-patterns.ts';
import { readDomainLine } from './plain-domains.ts';
import { readResponsePolicyLine } from './response-policy.ts';
import { readUnboundLine } from './unbound.ts';

/** The formats that are read line by line. */
export const LINE_FORMATS = {
  domains: readDomainLine,
  hosts: readHostsLine,
  filters: readFilterLine,
  dnsmasq: readDnsmasqLine,
  unbound: readUnboundLine,
  rpz: readResponsePolicyLine,
  'match-patterns': readMatchPatternLine,
} as const satisfies Record<string, (line: string, findings: LineSink) => void>;

export type LineFormat = keyof typeof LINE_FORMATS;
export type ListFormat = LineFormat | 'json';

export const isLineFormat = (name: string): name is LineFormat => Object.hasOwn(LINE_FORMATS, name);
export const isListFormat = (name: string): name is ListFormat => name === 'json' || isLineFormat(name);
export const LIST_FORMATS: readonly ListFormat[] = [...Object.keys(LINE_FORMATS).filter(isLineFormat), 'json'];

/** Formats that configure a machine, whose own names stand in them by rights. */
export const CONFIGURATIONS: readonly ListFormat[] = ['hosts', 'dnsmasq', 'unbound'];
