import { MOST_COMPARED } from '../../core/overview/most-compared.ts';

/** Places that are one page each. */
const PLAIN = ['editorial', 'charts', 'apps', 'devices', 'fleet'] as const;

/** Where in the library a deep link points. */
export type Place =
  | { view: 'all'; query?: string }
  | { view: 'vendor'; slug: string; incident?: string }
  | { view: 'compare'; slugs: string[] }
  | { view: 'home'; slugs: string[] | null }
  | { view: 'search'; question: string }
  | { view: 'nobody'; about?: 'text' }
  | { view: (typeof PLAIN)[number] };

/**
 * Reads the fragment of the library's address: `#/vendor/xiaomi/incident-id`, `#/compare/xiaomi,oppo`,
 * `#/home` or `#/home/xiaomi,oppo`, `#/search/text`, `#/nobody` or `#/nobody/text`, `#/editorial`, `#/charts`, `#/apps`, `#/devices`, `#/fleet`, or `#/?level=serious` (core/record-query.ts).
 */
export function placeOf(fragment: string): Place {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, first, second] = path.split('/').map(decode);
  if (view === 'vendor' && first) return { view, slug: first, ...(second ? { incident: second } : {}) };
  if (view === 'compare') return { view, slugs: slugsIn(first).slice(0, MOST_COMPARED) };
  if (view === 'home') return { view, slugs: first ? slugsIn(first) : null };
  if (view === 'search' && first) return { view, question: first };
  if (view === 'nobody') return { view, ...(first === 'text' ? { about: first } : {}) };
  const plain = PLAIN.find((name) => name === view);
  if (plain !== undefined) return { view: plain };
  return { view: 'all', ...(query ? { query } : {}) };
}

const slugsIn = (text = ''): string[] => [...new Set(text.split(',').filter((slug) => slug !== ''))];

/** The fragment where the hosts of these vendors, or of all, are made into files for routers and filters. */
export const homeAddress = (slugs: readonly string[] | null): string =>
  slugs === null ? '#/home' : `#/home/${slugs.join(',')}`;

/** The fragment of the comparison of these vendors. */
export const compareAddress = (slugs: readonly string[]): string => `#/compare/${slugs.join(',')}`;

/** The fragment of the table asked for this (core/record-query.ts). */
export const tableAddress = (query: string): string => (query === '' ? '#/' : `#/?${query}`);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
