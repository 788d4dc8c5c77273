import type { PageSetup } from '../core/recognise/links/page-setup.ts';

/** What tells a link's product from the others of its page; null for a link that leads to none. */
export type KeyOf = (link: HTMLAnchorElement) => string | null;

/** A link, or where one leads. */
type Place = Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>;

const HEADING = 'h1,h2,h3,h4,[role=heading]';

/** The heading that a link stands in, or that stands in it. */
export const headingOf = (link: Element): Element | null => link.querySelector(HEADING) ?? link.closest(HEADING);

const isBelow = (hostname: string, host: string): boolean => hostname === host || hostname.endsWith(`.${host}`);

const restOf = ({ pathname, search, hash }: Place): string => pathname + search + hash;

export const keyOf = ({ kind, links, redirects }: PageSetup): KeyOf => {
  const expressions = redirects.map((at) => new RegExp(at));
  return kind === 'search' ? resultKey(expressions) : pageKey(links, expressions);
};

/** Where a redirect of the page's own leads; the link itself where it is none. */
function behind(link: HTMLAnchorElement, redirects: readonly RegExp[]): Place {
  const rest = redirects.length === 0 || link.hostname !== location.hostname ? '' : restOf(link);
  const target = redirects.map((at) => at.exec(rest)?.[1]).find((found) => found !== undefined);
  if (target === undefined) return link;
  try {
    return new URL(decodeURIComponent(target), link.href);
  } catch {
    return link;
  }
}

/** A product is known by what of the address its page is known by: what follows is the shop's bookkeeping. */
function pageKey(links: PageSetup['links'], redirects: readonly RegExp[]): KeyOf {
  const rules = links.map(({ host, page, fromHost }) => ({ host, page: new RegExp(page), fromHost }));
  return (link) => {
    const place = behind(link, redirects);
    const { hostname, pathname } = place;
    for (const { host, page, fromHost } of rules) {
      if (!isBelow(hostname, host)) continue;
      const [known] = page.exec(fromHost ? hostname + restOf(place) : restOf(place)) ?? [];
      // Where a page is known by its beginning, as in some stores, the whole path tells it from the others.
      if (known !== undefined)
        return `${hostname} ${/\d$/.test(known) || known.length > pathname.length ? known : pathname}`;
    }
    return null;
  };
}

/** Each result is known by its address, whichever of its links has the heading. */
function resultKey(redirects: readonly RegExp[]): KeyOf {
  return (link) => {
    const { protocol, hostname, pathname } = link;
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    if (redirects.some((at) => at.test(restOf(link)))) return link.href;
    if (hostname === location.hostname) return null;
    return hostname + pathname;
  };
}
