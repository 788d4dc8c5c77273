import type { BlockFormat } from './block-list.ts';
import { CONTROL_D } from './control-d.ts';
import { DNSMASQ, RESPONSE_POLICY, UNBOUND } from './dns-servers.ts';
import { ADBLOCK, PI_HOLE } from './filters.ts';
import { HOSTS_FILE } from './hosts-file.ts';
import { DOMAINS, NEXTDNS, OPENWRT, PFBLOCKERNG } from './plain-names.ts';

/** Every form that hosts can be given away in. */
export const BLOCK_FORMATS = {
  hosts: HOSTS_FILE,
  domains: DOMAINS,
  adblock: ADBLOCK,
  pihole: PI_HOLE,
  dnsmasq: DNSMASQ,
  unbound: UNBOUND,
  rpz: RESPONSE_POLICY,
  nextdns: NEXTDNS,
  controld: CONTROL_D,
  openwrt: OPENWRT,
  pfblockerng: PFBLOCKERNG,
} as const satisfies Record<string, BlockFormat>;

export type BlockFormatName = keyof typeof BLOCK_FORMATS;
export const BLOCK_FORMAT_NAMES = Object.keys(BLOCK_FORMATS) as BlockFormatName[];
