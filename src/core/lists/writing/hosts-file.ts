import type { BlockFormat } from './block-list.ts';

/**
 * A hosts file: each name leads to no address of either kind, and names below it are left alone, as the file has no form for
 * them. Without the second line a name's IPv6 address would still be asked for. https://man7.org/linux/man-pages/man5/hosts.5.html
 */
export const HOSTS_FILE: BlockFormat = {
  ending: 'hosts.txt',
  reach: 'alone',
  block: (host) => [`0.0.0.0 ${host}`, `:: ${host}`],
  comment: { mark: '#', behind: true },
};
