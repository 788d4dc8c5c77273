import type { BlockFormat } from './block-list.ts';

/**
 * Filters as ad blockers and AdGuard read them: `||name^` blocks a name and those below it, `@@||name^` lets one through
 * and wins, unless the other is `important`. A comment has a line of its own. https://github.com/AdguardTeam/AdGuardHome/wiki/Hosts-Blocklists
 */
export const ADBLOCK: BlockFormat = {
  ending: 'adblock.txt',
  reach: 'below',
  block: (host) => [`||${host}^`],
  keepOpen: (host) => [`@@||${host}^`],
  over: (host) => [`||${host}^$important`],
  comment: { mark: '!', behind: false },
};

/**
 * A Pi-hole list: `||name^` as above, a bare name for itself alone, and nothing that lets a name through; what follows `#` or
 * `!` is cut off. https://github.com/pi-hole/FTL/blob/master/src/tools/gravity-parseList.c and
 * https://github.com/pi-hole/pi-hole/blob/master/gravity.sh
 */
export const PI_HOLE: BlockFormat = {
  ending: 'pi-hole.txt',
  reach: 'below',
  block: (host) => [`||${host}^`],
  alone: (host) => [host],
  comment: { mark: '#', behind: false },
};
