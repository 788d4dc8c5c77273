import type { BlockFormat } from './block-list.ts';

const name = (host: string) => [host];

/** One name per line. Whether names below it are meant too is up to whoever reads it. */
export const DOMAINS: BlockFormat = {
  ending: 'domains.txt',
  reach: 'either',
  block: name,
  comment: { mark: '#', behind: true },
};

/**
 * The local blocklist of OpenWrt's adblock, which blocks names below a listed one too:
 * https://github.com/openwrt/packages/blob/master/net/adblock/files/README.md. Its page in LuCI allows comments, and deletes
 * underscores on saving:
 * https://github.com/openwrt/luci/blob/master/applications/luci-app-adblock/htdocs/luci-static/resources/view/adblock/blocklist.js
 */
export const OPENWRT: BlockFormat = {
  ending: 'openwrt.txt',
  reach: 'below',
  takes: (host) => !host.includes('_'),
  block: name,
  comment: { mark: '#', behind: false },
};

/**
 * pfBlockerNG's DNSBL Custom_List: a name per line, a comment after it. Whether names below it are blocked is a setting (TLD).
 * https://github.com/pfsense/FreeBSD-ports/blob/devel/net/pfSense-pkg-pfBlockerNG-devel/files/usr/local/www/pfblockerng/pfblockerng_category_edit.php
 */
export const PFBLOCKERNG: BlockFormat = {
  ending: 'pfblockerng.txt',
  reach: 'either',
  block: name,
  comment: { mark: '#', behind: true },
};

/**
 * NextDNS's denylist takes a name and blocks those below it too; it has no comments, and its allowlist stands elsewhere.
 * https://nextdns.github.io/api/ and https://github.com/yokoffing/NextDNS-Config/pull/9
 */
export const NEXTDNS: BlockFormat = { ending: 'nextdns.txt', reach: 'below', block: name, comment: null };
