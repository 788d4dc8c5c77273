import type { BlockFormatName } from '../../../core/lists/writing/formats.ts';
import { message } from '../../../platform/browser/messages.ts';

/** What people know each form by. Names of products are the same in every language. */
const NAMES: Record<Exclude<BlockFormatName, 'hosts' | 'domains' | 'adblock'>, string> = {
  pihole: 'Pi-hole',
  dnsmasq: 'dnsmasq',
  unbound: 'Unbound',
  rpz: 'RPZ (BIND, Unbound, Knot Resolver, PowerDNS)',
  nextdns: 'NextDNS',
  controld: 'Control D',
  openwrt: 'OpenWrt (adblock)',
  pfblockerng: 'pfSense (pfBlockerNG)',
};

export function targetName(format: BlockFormatName): string {
  if (format === 'adblock') return `${message('export_adblock')} (AdGuard, uBlock Origin)`;
  return format === 'hosts' || format === 'domains' ? message(`export_${format}`) : NAMES[format];
}
