import type { BlockFormat } from './block-list.ts';

/**
 * dnsmasq: `local=/name/` never asks anybody about a name or those below it and answers NXDOMAIN, for every kind of record and in
 * every version; `server=/name/#` asks the usual servers. https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html
 */
export const DNSMASQ: BlockFormat = {
  ending: 'dnsmasq.conf',
  reach: 'below',
  block: (host) => [`local=/${host}/`],
  keepOpen: (host) => [`server=/${host}/#`],
  comment: { mark: '#', behind: false },
};

/**
 * Unbound: a zone that answers NXDOMAIN for a name and those below it, and one that lets a name through.
 * https://unbound.docs.nlnetlabs.nl/en/latest/manpages/unbound.conf.html
 */
export const UNBOUND: BlockFormat = {
  ending: 'unbound.conf',
  reach: 'below',
  head: () => ['server:'],
  block: (host) => [`local-zone: "${host}" always_nxdomain`],
  keepOpen: (host) => [`local-zone: "${host}" always_transparent`],
  comment: { mark: '#', behind: false },
};

/**
 * A response policy zone, which BIND, Unbound, Knot Resolver and PowerDNS read: a name whose target is the root does not exist,
 * one whose target is `rpz-passthru.` is let through; names below it need a line of their own. Names without a dot at their end are within the
 * zone, whatever it is called. https://datatracker.ietf.org/doc/html/draft-vixie-dns-rpz-02
 */
export const RESPONSE_POLICY: BlockFormat = {
  ending: 'rpz.zone',
  reach: 'below',
  // A serial number has ten digits at most and must rise: the day, and room for a hundred editions of it by hand.
  head: (day) => [
    '$TTL 3600',
    `@ IN SOA localhost. hostmaster.localhost. (${day.replaceAll('-', '') || '1'}00 86400 7200 2592000 3600)`,
    '@ IN NS localhost.',
  ],
  block: (host) => [`${host} CNAME .`, `*.${host} CNAME .`],
  keepOpen: (host) => [`${host} CNAME rpz-passthru.`, `*.${host} CNAME rpz-passthru.`],
  comment: { mark: ';', behind: false },
};
