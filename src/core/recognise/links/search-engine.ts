import { type Address, decodeText, parseAddress } from '../address.ts';
import type { HostPattern } from '../places/host-pattern.ts';
import { type PatternTable, patternTable } from '../places/pattern-table.ts';

/** The compiled form of a search engine in src/data/search-engines.json. */
export type CompiledSearchEngine = {
  vendor?: string;
  /** Joined by spaces, as `HostPattern`; redirects stand on the last ones, no results. */
  hosts: string;
  redirects?: string;
  results: string[];
  targets: { at: string; base64?: boolean }[];
};

export type SearchEngine = {
  /** Slug of the vendor that owns the engine. */
  vendor: string | null;
  results: readonly RegExp[];
  /** Redirects, each with the address that it leads to as its first group. */
  targets: readonly { at: RegExp; base64: boolean }[];
};

export type SearchEngines = {
  /** The engine whose page of results this is. */
  resultsAt(address: Address): SearchEngine | null;
  /** Paths of a host's own links that lead away, as expressions. */
  redirectsOf(hostname: string): string[];
  /** Where a link leads: redirects of search engines, and of advertisements in shops, are taken off. Null where no page of the web is behind it. */
  targetOf(url: string): Address | null;
};

export function openSearchEngines(compiled: readonly CompiledSearchEngine[]): SearchEngines {
  const engineOf = patternTable(
    compiled.flatMap(({ vendor = null, hosts, redirects = '', results, targets }) => {
      const engine = {
        vendor,
        results: results.map((page) => new RegExp(page)),
        targets: targets.map(({ at, base64 = false }) => ({ at: new RegExp(at), base64 })),
      };
      return `${hosts} ${redirects}`
        .trim()
        .split(' ')
        .map((host) => [host as HostPattern, engine] as const);
    }),
  );
  return {
    resultsAt(address) {
      const engine = engineOf(address.hostname);
      return engine?.results.some((page) => page.test(address.rest)) ? engine : null;
    },
    redirectsOf: (hostname) => (engineOf(hostname)?.targets ?? []).map(({ at }) => at.source),
    targetOf: (url) => targetOf(url, engineOf, MOST_REDIRECTS),
  };
}

/** One search engine shows another's results behind redirects of both. */
const MOST_REDIRECTS = 3;

function targetOf(url: string, engineOf: PatternTable<SearchEngine>, left: number): Address | null {
  const address = parseAddress(url);
  if (address === null || left === 0) return address;
  for (const { at, base64 } of engineOf(address.hostname)?.targets ?? []) {
    const packed = at.exec(address.rest)?.[1];
    if (packed === undefined) continue;
    const target = base64 ? fromBase64(packed) : decodeText(packed);
    return targetOf(/^\/(?!\/)/.test(target) ? `https://${address.hostname}${target}` : target, engineOf, left - 1);
  }
  return address;
}

/** The text behind base64 in the letters that addresses take; empty where it is none. */
function fromBase64(text: string): string {
  try {
    return decodeText(escapeBytes(atob(text.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return '';
  }
}

/** Each character of a decoded text is one byte of UTF-8. */
const escapeBytes = (bytes: string): string =>
  bytes.replace(/[%\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
